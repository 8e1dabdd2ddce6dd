package io.anju.store.planner;

import java.util.ArrayList;
import java.util.List;

import io.anju.store.engine.Shelf;
import io.anju.store.engine.Snapshot;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;

/** The branches of an {@code $or}; a document that an earlier branch had is passed over, which needs no memory of ids. */
final class UnionRows extends Rows {
    private final List<Rows> branches = new ArrayList<>();
    private int at;

    UnionRows(Shelf shelf, Snapshot snapshot, Plan.Union union, Limits limits) {
        var matcher = new DefaultQueryMatcher();
        var earlier = new ArrayList<Document>();
        for (Plan.Branch branch : union.branches()) {
            var before = List.copyOf(earlier);
            branches.add(new FilteredRows(new ScanRows(shelf, snapshot, branch.scan(), limits),
                document -> matcher.matches(document, branch.filter()) && before.stream().noneMatch(filter -> matcher.matches(document, filter)),
                0, 0));
            earlier.add(branch.filter());
        }
    }

    @Override
    boolean advance() {
        while (at < branches.size()) {
            if (branches.get(at).next()) {
                return true;
            }
            branches.get(at++).close();
        }
        return false;
    }

    @Override
    public byte[] bson() {
        return branches.get(at).bson();
    }

    @Override
    Document decode() {
        return branches.get(at).document();
    }

    @Override
    public void suspend() {
        if (at < branches.size()) {
            branches.get(at).suspend();
        }
    }

    @Override
    public void close() {
        branches.forEach(Rows::close);
    }
}
