"""Where the program starts, as `karier-desktop` and as `python -m karier_desktop`."""

import gc
import sys

GARBAGE = (200_000, 20, 20)
"""Start-up makes hundreds of thousands of objects that all stay; looking through them as often as Python does by
default took a sixth of its time."""


def main() -> int:
    """The command line first; a window when it asks for one."""
    gc.set_threshold(*GARBAGE)
    from karier_desktop import cli

    outcome = cli.run(sys.argv[1:])
    if outcome.window is None:
        return outcome.status
    from karier_desktop import app

    wanted = outcome.window
    return app.run(wanted.folder, wanted.username, wanted.password, smoke=wanted.smoke)


if __name__ == "__main__":
    sys.exit(main())
