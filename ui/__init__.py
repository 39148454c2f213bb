"""The window: asks the workspace, shows values; the only place that knows Qt."""

from ui.overrides import guard_overrides

guard_overrides()
