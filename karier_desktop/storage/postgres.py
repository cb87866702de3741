"""PostgreSQL for several clerks at once: the same models and services on the server of the office."""

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.exc import DBAPIError, OperationalError

from karier_desktop.rules.problem import KnownError
from karier_desktop.storage import faults


def engine(url: str) -> Engine:
    """An engine on psycopg, whichever driver the address names."""
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"options": "-c timezone=UTC"},
    )


def host(url: str) -> str:
    """The name of the server, for messages: an address may hold a password."""
    return make_url(url).host or "server"


def reading(writing: Engine) -> Engine:
    """The same connections, each read seeing one moment of the data and unable to change it."""
    return writing.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def known(error: BaseException, host: str) -> KnownError | None:
    """The words for a fault of the surroundings, or nothing when the fault is the program's."""
    if not isinstance(error, DBAPIError):
        return None
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in {"40001", "40P01", "55P03"}:
        return faults.Busy()
    if state.startswith(("57P", "08", "28", "53")) or (isinstance(error, OperationalError) and not state):
        return faults.ServerUnreachable(host)
    return None
