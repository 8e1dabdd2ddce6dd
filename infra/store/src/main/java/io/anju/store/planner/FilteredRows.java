package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;

/** The rows of another source that pass, without some at the start and up to a number. */
final class FilteredRows extends Rows {
    interface Test {
        boolean passes(Document document);
    }

    private final Rows rows;
    private final Test test;
    private long toSkip;
    private long left;

    /** @param test  null to let all pass
     *  @param limit 0 for all */
    FilteredRows(Rows rows, Test test, long skip, long limit) {
        this.rows = rows;
        this.test = test;
        this.toSkip = skip;
        this.left = limit == 0 ? Long.MAX_VALUE : limit;
    }

    @Override
    boolean advance() {
        while (left > 0 && rows.next()) {
            if (test != null && !test.passes(rows.document())) {
                continue;
            }
            if (toSkip > 0) {
                toSkip--;
                continue;
            }
            left--;
            return true;
        }
        return false;
    }

    @Override
    public byte[] bson() {
        return rows.bson();
    }

    @Override
    Document decode() {
        return rows.document();
    }

    @Override
    public void suspend() {
        rows.suspend();
    }

    @Override
    public void close() {
        rows.close();
    }
}
