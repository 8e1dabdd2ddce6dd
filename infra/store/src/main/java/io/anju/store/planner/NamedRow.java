package io.anju.store.planner;

import io.anju.store.engine.Bson;
import io.anju.store.engine.Change;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;

/** The document a change names by its id, as the change has left it so far, if it is as asked for. */
final class NamedRow extends Rows {
    private final Change change;
    private final byte[] id;
    private final Document filter;
    private byte[] bson;
    private boolean given;

    NamedRow(Change change, byte[] id, Document filter) {
        this.change = change;
        this.id = id;
        this.filter = filter;
    }

    @Override
    boolean advance() {
        if (given) {
            return false;
        }
        given = true;
        bson = change.find(id);
        return bson != null && new DefaultQueryMatcher().matches(document(), filter);
    }

    @Override
    public byte[] bson() {
        return bson;
    }

    @Override
    Document decode() {
        return Bson.decode(bson);
    }

    @Override
    public void suspend() {
        // Holds nothing but its document.
    }

    @Override
    public void close() {
        // Holds nothing but its document.
    }
}
