"""Which drives count as sticks, from tables as the system gives them."""

from pathlib import Path

import pytest

from karier_desktop.exchange import drives


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """/sys/class/block with a fixed disk and a USB stick."""
    real, shown = tmp_path / "devices", tmp_path / "class"
    shown.mkdir()
    for name, place, removable in (
        ("sda1", "pci0/ata1/sda", "0"),
        ("sdb1", "pci0/usb2/sdb", "1"),
        ("sdc1", "mmc/sdc", "1"),
    ):
        folder = real / place / name
        folder.mkdir(parents=True)
        (folder.parent / "removable").write_text(f"{removable}\n")
        (shown / name).symlink_to(folder)
    return shown


def test_only_what_can_be_pulled_out(tmp_path: Path, devices: Path) -> None:
    places = {name: tmp_path / name for name in ("tetap", "cermin", "usb", "kartu memori", "media/ani/KINGSTON")}
    for place in places.values():
        place.mkdir(parents=True)
    table = "\n".join(
        f"{device} {str(place).replace(' ', chr(92) + '040')} {kind} rw 0 0"
        for device, place, kind in (
            ("/dev/sda1", places["tetap"], "ext4"),
            ("/dev/sdb1", places["usb"], "vfat"),
            ("/dev/sdb1", places["cermin"], "vfat"),
            ("/dev/sdc1", places["kartu memori"], "exfat"),
            ("/dev/mapper/x", places["media/ani/KINGSTON"], "exfat"),
            ("tmpfs", tmp_path / "sementara", "tmpfs"),
            ("/dev/sdz1", tmp_path / "hilang", "vfat"),
        )
    )
    found = drives.linux(table, devices, plugged_in=(tmp_path / "media",))
    assert [(stick.label, stick.folder) for stick in found] == [
        ("kartu memori", places["kartu memori"]),
        ("KINGSTON", places["media/ani/KINGSTON"]),
        ("usb", places["usb"]),
    ]
    assert all(stick.writable and stick.free > 0 for stick in found)


def test_a_stick_that_is_gone_already_is_left_out(tmp_path: Path, devices: Path) -> None:
    assert drives.linux(f"/dev/sdb1 {tmp_path}/hilang vfat rw 0 0\n", devices) == []


def test_this_computer_answers() -> None:
    assert isinstance(drives.removable(), list)
