package io.anju.store.commands;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * The collection that the protocol library's update, projection and aggregation code works on. It
 * stores nothing, so the library's storage operations are not supported.
 */
abstract class LibraryCollectionAdapter extends AbstractMongoCollection<Integer> {
  LibraryCollectionAdapter(MongoDatabase database, String name) {
    super(database, name, CollectionOptions.withDefaults(), new CursorRegistry());
  }

  /** A document with a projection applied. */
  Document project(Document document, Document projection) {
    return matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, projection)
        .iterator()
        .next();
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    throw unsupported();
  }

  @Override
  protected Document getDocument(Integer position) {
    throw unsupported();
  }

  @Override
  protected void updateDataSize(int delta) {
    throw unsupported();
  }

  @Override
  protected int getDataSize() {
    throw unsupported();
  }

  @Override
  protected Integer addDocumentInternal(Document document) {
    throw unsupported();
  }

  @Override
  protected void handleUpdate(Integer position, Document before, Document after) {
    throw unsupported();
  }

  @Override
  protected void removeDocument(Integer position) {
    throw unsupported();
  }

  @Override
  protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
    throw unsupported();
  }

  @Override
  public int count() {
    throw unsupported();
  }

  static QueryResult result(List<Document> documents) {
    return new QueryResult(documents);
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException(
        "storage operations of the protocol library are not supported");
  }
}
