"""The window: asks the workspace, shows values; the only place that knows Qt."""
