package io.anju.housing.address.lucene;

import io.anju.housing.address.match.SimilarNameSearch;
import io.anju.housing.address.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Searches similar names by their sound and by pairs of their characters. The index holds one entry
 * per name, not per dwelling: a city has ten thousand names for its million dwellings, so it fits
 * in memory and is built at every start.
 */
public final class LuceneNameIndex implements SimilarNameSearch, AutoCloseable {

  private static final String NAME = "name";
  private static final String GRAM = "gram";
  private static final String SOUND = "sound";
  private static final double BUFFER_MB = 8;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  public LuceneNameIndex() {
    try {
      this.writer =
          new IndexWriter(
              new ByteBuffersDirectory(), new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
      this.searchers = new SearcherManager(writer, null);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void add(Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    try {
      for (String key : keys) {
        writer.updateDocument(new Term(NAME, key), document(key));
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public List<String> findSimilar(String key, int limit) {
    try {
      var searcher = searchers.acquire();
      try {
        var names = new ArrayList<String>(limit);
        for (var hit : searcher.search(query(key), limit).scoreDocs) {
          names.add(searcher.storedFields().document(hit.doc).get(NAME));
        }
        return names;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }

  private static Document document(String key) {
    var document = new Document();
    document.add(new StringField(NAME, key, Field.Store.YES));
    document.add(new StringField(SOUND, Characters.sound(key), Field.Store.NO));
    grams(key).forEach(gram -> document.add(new StringField(GRAM, gram, Field.Store.NO)));
    return document;
  }

  private static Query query(String key) {
    var query = new BooleanQuery.Builder();
    query.add(
        new BoostQuery(new TermQuery(new Term(SOUND, Characters.sound(key))), 10), Occur.SHOULD);
    grams(key).forEach(gram -> query.add(new TermQuery(new Term(GRAM, gram)), Occur.SHOULD));
    return query.build();
  }

  /**
   * Pairs of adjacent characters with the ends marked, and pairs with one character between them,
   * which still match where a character in the middle is wrong.
   */
  private static List<String> grams(String key) {
    var grams = new ArrayList<String>(key.length() * 2 + 2);
    String marked = "^" + key + "$";
    for (int i = 0; i + 1 < marked.length(); i++) {
      grams.add(marked.substring(i, i + 2));
      if (i + 2 < marked.length()) {
        grams.add(marked.charAt(i) + "_" + marked.charAt(i + 2));
      }
    }
    return grams;
  }
}
