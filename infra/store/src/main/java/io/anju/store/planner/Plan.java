package io.anju.store.planner;

import java.util.List;

import io.anju.store.engine.Range;
import io.anju.store.index.Index;

import de.bwaldvogel.mongo.bson.Document;

/** How a query reads its collection. */
public sealed interface Plan {

    /** Whether the documents read are exactly those asked for, without a look at them. */
    boolean exact();

    /** Whether they come in the order asked for. */
    boolean sorted();

    /** How well it narrows: the greatest of several plans is taken. */
    int rank();

    /**
     * Ranges of one index, or of the documents themselves by their id when {@code index} is null.
     *
     * @param ranges    in byte order
     * @param reverse   whether it reads backwards
     * @param mergeFrom where the ranges are read side by side: the length of what each range's keys have in common
     * @param distinct  whether no document can come twice
     * @param points    whether each range is one whole key
     */
    record Scan(Index index, List<Range> ranges, boolean reverse, List<Integer> mergeFrom, boolean exact, boolean sorted,
                boolean distinct, boolean points, int rank) implements Plan {

        boolean merged() {
            return !mergeFrom.isEmpty();
        }
    }

    /** The branches of an {@code $or}, one after the other; a document that an earlier branch had is passed over. */
    record Union(List<Branch> branches, int rank) implements Plan {
        @Override
        public boolean exact() {
            return false;
        }

        @Override
        public boolean sorted() {
            return false;
        }
    }

    /** One branch: what it asks for, and how it is read. */
    record Branch(Document filter, Scan scan) { }
}
