// StateExploration
