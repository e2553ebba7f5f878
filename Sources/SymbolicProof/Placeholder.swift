// SymbolicProof
