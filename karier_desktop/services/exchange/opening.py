"""Opening a bundle that lies here: checked to its end against the sender's key, before anything of it is used."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from karier_desktop.exchange.bundle import reader
from karier_desktop.exchange.bundle.reader import Opened
from karier_desktop.services.exchange import office
from karier_desktop.services.exchange.inbox import Parcel
from karier_desktop.services.exchange.pairing import Sender
from karier_desktop.services.exchange.views import Progress
from karier_desktop.storage.database import Database


@contextmanager
def opened(database: Database, parcel: Parcel, sender: Sender, progress: Progress) -> Iterator[Opened]:
    """All its parts, open inside the block; raises BundleRefused when it must not be used."""
    if sender.public is None:
        raise ValueError("a sender without a key is never verified")
    identity = database.read(office.identity_for, parcel.header.recipients)
    with ExitStack() as stack:
        files = [stack.enter_context(path.open("rb")) for path in parcel.parts]
        yield reader.open_set(files, sender.public.verifier, identity, progress)
