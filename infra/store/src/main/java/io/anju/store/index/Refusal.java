package io.anju.store.index;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** MongoDB's errors that the protocol library has no class for, by their code and name. */
public final class Refusal {
    private Refusal() {
    }

    public static MongoServerError cannotCreateIndex(String reason) {
        return new MongoServerError(67, "CannotCreateIndex", reason);
    }

    public static MongoServerError unsupported(String what) {
        return new MongoServerError(115, "CommandNotSupported", what + " is not supported by the embedded store");
    }

    public static MongoServerError memory(String what, long bound) {
        return new MongoServerError(292, "QueryExceededMemoryLimitNoDiskUseAllowed",
            what + " exceeded the memory limit of " + bound + " bytes: add an index or narrow the query");
    }

    public static MongoServerError invalid(String reason) {
        return new MongoServerError(2, "BadValue", reason);
    }

    public static MongoServerError noCollection(String namespace) {
        return new MongoServerError(26, "NamespaceNotFound", "ns does not exist: " + namespace);
    }
}
