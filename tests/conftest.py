"""Settings every test shares."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["KARIER_STRICT"] = "1"

pytest_plugins = ["tests.support.databases"]
