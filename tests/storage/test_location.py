"""Where data may lie."""

import sys
from pathlib import Path, PurePosixPath

import pytest

from karier_desktop.storage import location
from karier_desktop.storage.database import Database
from karier_desktop.storage.location import WrongPlace, default_folder, linux_kind
from tests.support.databases import CHEAP, OFFICE, PASSWORD, USERNAME

TABLE = r"""
/dev/sda2 / ext4 rw 0 0
proc /proc proc rw 0 0
/dev/sdb1 /media/ani/KINGSTON vfat rw 0 0
/dev/sdc1 /media/ani/My\040Disk ntfs3 rw 0 0
/dev/nvme0n1p3 /home ext4 rw 0 0
/dev/mmcblk0p1 /media/ani/kartu exfat rw 0 0
server:/data /mnt/nfs nfs4 rw 0 0
//server/bersama /mnt/cifs cifs rw 0 0
ani@server: /home/ani/jauh fuse.sshfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """A /sys/class/block with an internal disk, a USB stick, a USB disk that calls itself fixed, and a card."""
    place = tmp_path / "sys/class/block"
    place.mkdir(parents=True)
    for device, bus, removable in (
        ("sda", "pci0000:00/ata1", "0"),
        ("sdb", "pci0000:00/usb1/1-2", "1"),
        ("sdc", "pci0000:00/usb2/2-1", "0"),
        ("nvme0n1", "pci0000:00/nvme", "0"),
        ("mmcblk0", "platform/mmc0", "1"),
    ):
        disk = tmp_path / "sys/devices" / bus / "block" / device
        disk.mkdir(parents=True)
        (disk / "removable").write_text(f"{removable}\n")
        for part in ("1", "2", "p1", "p3"):
            (disk / f"{device}{part}").mkdir()
            (place / f"{device}{part}").symlink_to(disk / f"{device}{part}")
    return place


@pytest.mark.skipif(sys.platform == "win32", reason="links in /sys exist on Linux only")
@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ani/.local/share/karier-desktop", ""),
        ("/var/lib/karier", ""),
        ("/tmp/karier", ""),
        ("/media/ani/KINGSTON", "removable"),
        ("/media/ani/KINGSTON/karier", "removable"),
        ("/media/ani/KINGSTON2", ""),
        ("/media/ani/My Disk/karier", "removable"),
        ("/media/ani/kartu", "removable"),
        ("/mnt/nfs/karier", "network"),
        ("/mnt/cifs", "network"),
        ("/home/ani/jauh/karier", "network"),
    ],
)
def test_sticks_and_shares_are_known(devices: Path, folder: str, kind: str) -> None:
    assert linux_kind(Path(PurePosixPath(folder)), TABLE, devices) == kind


@pytest.mark.skipif(sys.platform == "win32", reason="links in /sys exist on Linux only")
def test_a_computer_that_runs_from_a_usb_disk_may_keep_data_on_it(devices: Path) -> None:
    assert linux_kind(Path("/srv/karier"), "/dev/sdc2 / ext4 rw 0 0", devices) == ""


def test_an_unreadable_table_of_mounts_refuses_nothing(devices: Path) -> None:
    assert linux_kind(Path("/srv"), "", devices) == ""
    assert linux_kind(Path("/srv"), "odd line\n/dev/unknown9 /srv ext4 rw 0 0", devices) == ""


@pytest.mark.parametrize(("kind", "text"), [("removable", "stik USB"), ("network", "jaringan")])
def test_the_person_is_told_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, text: str) -> None:
    name = "_windows_kind" if sys.platform == "win32" else "_linux_kind"
    monkeypatch.setattr(location, name, lambda folder: kind)
    with pytest.raises(WrongPlace, match=text):
        Database.create(tmp_path / "data", OFFICE, USERNAME, PASSWORD, cost=CHEAP)
    with pytest.raises(WrongPlace, match=text):
        Database.open(tmp_path / "data", USERNAME, PASSWORD)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({"HOME": "/home/ani"}, "linux", "/home/ani/.local/share/karier-desktop"),
        ({"HOME": "/home/ani", "XDG_DATA_HOME": "/data"}, "linux", "/data/karier-desktop"),
        ({"USERPROFILE": "C:/Users/ani"}, "win32", "C:/Users/ani/AppData/Local/KarierDesktop"),
        ({"USERPROFILE": "C:/Users/ani", "LOCALAPPDATA": "D:/L"}, "win32", "D:/L/KarierDesktop"),
    ],
)
def test_the_data_folder_of_a_platform(environment: dict[str, str], platform: str, folder: str) -> None:
    assert default_folder(environment, platform) == Path(folder)
