// TransitionSystems
