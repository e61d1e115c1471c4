"""How good the engine is, measured through its public API on annotated texts."""
