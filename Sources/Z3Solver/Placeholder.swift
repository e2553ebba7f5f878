// Z3Solver
