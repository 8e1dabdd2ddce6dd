package io.anju.store.commands;

import java.util.List;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;

/**
 * What the protocol library's update, projection and aggregation code takes for a collection. Storage is ours, so of the
 * library's own storage operations none is ever called.
 */
abstract class LibraryCollection extends AbstractMongoCollection<Integer> {
    LibraryCollection(MongoDatabase database, String name) {
        super(database, name, CollectionOptions.withDefaults(), new CursorRegistry());
    }

    /** One document as a projection shows it. */
    Document project(Document document, Document projection) {
        return matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, projection).iterator().next();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        throw notStored();
    }

    @Override
    protected Document getDocument(Integer position) {
        throw notStored();
    }

    @Override
    protected void updateDataSize(int delta) {
        throw notStored();
    }

    @Override
    protected int getDataSize() {
        throw notStored();
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        throw notStored();
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        throw notStored();
    }

    @Override
    protected void removeDocument(Integer position) {
        throw notStored();
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        throw notStored();
    }

    @Override
    public int count() {
        throw notStored();
    }

    static QueryResult result(List<Document> documents) {
        return new QueryResult(documents);
    }

    private static UnsupportedOperationException notStored() {
        return new UnsupportedOperationException("the library's collection holds nothing");
    }
}
