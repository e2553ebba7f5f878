// DirectIOModel
