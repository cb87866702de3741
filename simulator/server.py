"""A hub whose data lie on a PostgreSQL server, and are restored from a dump."""

import random
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url

from karier_desktop.storage import migrate
from karier_desktop.storage.database import Database
from karier_desktop.storage.stores import ServerStore, Store
from simulator.folders import Folders, SkewedClock, open_folder, remember
from simulator.mix import HUB, Mix
from simulator.product import Bench, ProductReplica, set_up
from simulator.world import Make

Server = str
"""Where the server answers; whoever asks may make databases there."""


class Databases:
    """Databases of one server, each a copy of another."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._numbers = iter(range(1 << 30))

    def copy(self, template: str) -> str:
        """A new database like this one, which nobody may have open."""
        name = f"simulator_{id(self)}_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Take it away."""
        self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def url(self, name: str) -> str:
        """Where it is."""
        return make_url(self._server).set(database=name).render_as_string(hide_password=False)

    def _run(self, statement: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as admin:
            admin.execute(statement)


class Client(Database):
    """The program on a clerk's computer: what it keeps of its own lies in a folder."""

    def __init__(self, store: Store, clock: SkewedClock, inbox: Path) -> None:
        super().__init__(store, clock)
        self._inbox = inbox

    @property
    def folder(self) -> Path:
        """Where its inbox is."""
        return self._inbox


def open_server(url: str, clock: SkewedClock, folder: Path) -> Database:
    """The database on the server."""
    migrate.server_to_date(url)
    return remember(Client(ServerStore(url), clock, folder))


class ServerReplica(ProductReplica):
    """A hub on the server."""

    def __init__(self, office: str, name: str, databases: Databases, bench: Bench) -> None:
        self._name, self._databases = name, databases
        super().__init__(office, bench.root / office, bench)

    def open(self) -> Database:
        """As a clerk does in the morning."""
        return open_server(self._databases.url(self._name), self.clock, self.folder)

    def backup(self) -> Any:
        """The administrator's dump."""
        self.data.close()
        copy = self._databases.copy(self._name)
        self.data = self.open()
        return copy

    def restore(self, copy: Any) -> None:
        """The dump is put back. The inbox of the clerk's computer is as it was."""
        self.data.close()
        self._databases.drop(self._name)
        self._name = self._databases.copy(copy)
        self.data = self.open()

    def close(self) -> None:
        """Closed, and the database thrown away."""
        super().close()
        self._databases.drop(self._name)


def with_server(below: Path, databases: Databases, empty: str) -> Make:
    """Makes histories with a hub on the server and branches on files; `empty` is a database with tables only."""
    template = databases.copy(empty)

    def opening(name: str, folder: Path, clock: SkewedClock) -> Database:
        if name == HUB:
            return open_server(databases.url(template), clock, folder)
        return open_folder(name, folder, clock)

    folders = Folders(below, opening)

    def make(offices: list[str], hub: str, chance: random.Random, mix: Mix) -> list[Any]:
        bench = set_up(folders, offices, hub, chance, mix)
        branches = [ProductReplica(office, bench.root / office, bench) for office in offices if office != hub]
        return [ServerReplica(hub, databases.copy(template), databases, bench), *branches]

    return make
