"""docs/adding-an-entity.md does what it says: its blocks make a working record with a form.

Run in a process of its own, because a table once described stays in the models for good.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "adding-an-entity.md"

USE = """
import datetime, sys, tempfile
from pathlib import Path
from types import SimpleNamespace
from PySide6.QtWidgets import QApplication
from karier_desktop.models import Base
from karier_desktop.rules.problem import Refused
from karier_desktop.services import records
from karier_desktop.storage.database import Database
from karier_desktop.storage.slots import Cost
from karier_desktop.ui import i18n, theme
from karier_desktop.ui.forms.record_form import RecordForm
from karier_desktop.ui.main_window import MainWindow
from karier_desktop.ui.shell.page import Page, Place
from karier_desktop.ui.tasks import ImmediateRunner, Tasks
from tests.support.factories import new_employee

folder = Path(tempfile.mkdtemp()) / "data"
database = Database.create(folder, "Kantor Contoh", "uji", "sandi-uji-yang-panjang", cost=Cost(8192, 1, 1)).database
Base.metadata.tables["scholarship"].create(database.store.writing)
person = database.write(lambda session: new_employee(session).id).value
day = datetime.date
draft = SCHOLARSHIP.blank() | {"name": "Beasiswa Pemda", "employee_id": person, "starts_on": day(2026, 8, 1)}
try:
    database.write(records.save, SUBJECT, None, draft | {"ends_on": day(2025, 1, 1)}, None)
    raise SystemExit("the check did not speak")
except Refused as refused:
    assert [p.field for p in refused.problems] == ["ends_on"], refused.problems
done = database.write(records.save, SUBJECT, None, draft | {"amount": 12_000_000}, None)
assert done.changed == {"training"}
assert database.read(records.load, SCHOLARSHIP, done.value.id).draft["amount"] == 12_000_000
application = QApplication([])
theme.install(application, "light", 100)
i18n.install(application, "id")
window = MainWindow(Tasks(database, ImmediateRunner()), [Place("x", "users", "X", lambda shell: Page(shell, "X"))])
window.resize(1366, 768)
window.show()
window.go("x")
form = RecordForm(window, SUBJECT, done.value.id)
window.push(form)
assert form.sitting.state.draft["name"] == "Beasiswa Pemda"
database.close()
print("works")
"""


def test_the_blocks_of_the_page_make_a_record_with_a_form() -> None:
    blocks = [part.split("```")[0] for part in PAGE.read_text("utf-8").split("```python")[1:]]
    script = "\n".join([*blocks, USE])
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.stdout.strip().endswith("works"), ran.stderr
