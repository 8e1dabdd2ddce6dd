package io.anju.bench.addresses;

import io.anju.housing.address.AddressText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: full addresses in a Lucene index for Chinese (character bigrams), of which the best
 * hit is the match.
 */
final class LuceneBaseline implements AutoCloseable {

  private static final String TEXT = "text";
  private static final String CODE = "code";

  private final Analyzer analyzer = new CJKAnalyzer();
  private final MMapDirectory directory;
  private DirectoryReader reader;
  private IndexSearcher searcher;

  LuceneBaseline(Path folder, List<SyntheticBuilding> buildings) {
    try {
      this.directory = new MMapDirectory(folder);
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (var syntheticBuilding : buildings) {
          String building = AddressText.of(syntheticBuilding.address());
          for (var dwelling : syntheticBuilding.dwellings()) {
            var document = new Document();
            document.add(
                new TextField(
                    TEXT,
                    AddressText.ofRoom(building, dwelling.unit(), null, dwelling.room()),
                    Field.Store.NO));
            document.add(new StoredField(CODE, dwelling.code()));
            writer.addDocument(document);
          }
        }
        writer.forceMerge(1);
      }
      this.reader = DirectoryReader.open(directory);
      this.searcher = new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code of the best hit; null if there is none. */
  @Nullable String bestHit(String text) {
    try (var tokens = analyzer.tokenStream(TEXT, text)) {
      var query = new BooleanQuery.Builder();
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        query.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
      }
      tokens.end();
      var hits = searcher.search(query.build(), 1).scoreDocs;
      return hits.length == 0 ? null : searcher.storedFields().document(hits[0].doc).get(CODE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
