package io.anju.bench.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * The upper bound: the same bytes written to RocksDB in this process, without protocol, planner or
 * checks.
 */
final class RocksDbWorkload {
  private static final int CLIENTS = 8;
  private static final int SECONDS = 10;

  private RocksDbWorkload() {}

  static void run(Path directory, Measurements figures)
      throws RocksDBException, InterruptedException {
    RocksDB.loadLibrary();
    try (var options = new Options().setCreateIfMissing(true).setWriteBufferSize(32 << 20);
        var db = RocksDB.open(options, directory.toString());
        var unsynced = new WriteOptions();
        var synced = new WriteOptions().setSync(true)) {
      long documents = figures.documents();
      long start = System.nanoTime();
      for (long i = 0; i < documents; i += 1000) {
        put(db, unsynced, i, Math.min(documents, i + 1000));
      }
      db.syncWal();
      figures.put(Workload.LOAD, documents / ((System.nanoTime() - start) / 1e9));
      figures.put(Workload.SINGLE, singles(db, synced, documents));
      figures.put(
          Workload.UNIQUE_50,
          Latencies.of(
                  4000,
                  i -> {
                    try {
                      db.get(db.get(bytes(Residents.number(Math.floorMod(i * 7_919L, documents)))));
                    } catch (RocksDBException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .millis(0.5));
    }
  }

  private static double singles(RocksDB db, WriteOptions synced, long from)
      throws InterruptedException {
    var next = new AtomicLong(from);
    long start = System.nanoTime();
    long end = start + SECONDS * 1_000_000_000L;
    try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
      pool.invokeAll(
          java.util.Collections.nCopies(
              CLIENTS,
              () -> {
                while (System.nanoTime() < end) {
                  long i = next.getAndIncrement();
                  put(db, synced, i, i + 1);
                }
                return null;
              }));
    }
    return (next.get() - from) / ((System.nanoTime() - start) / 1e9);
  }

  private static void put(RocksDB db, WriteOptions options, long from, long to)
      throws RocksDBException {
    try (var batch = new WriteBatch()) {
      for (long i = from; i < to; i++) {
        var document = Residents.document(i);
        byte[] id = bytes(document.getString("_id"));
        batch.put(id, encode(document));
        batch.put(bytes(document.getString("number")), id);
        for (String key :
            List.of(
                document.getString("district") + document.getDate("registeredAt").getTime(),
                document.getString("status") + document.getDate("due").getTime(),
                String.valueOf(document.getString("employer")))) {
          batch.put(bytes(key + document.getString("_id")), new byte[0]);
        }
      }
      db.write(options, batch);
    }
  }

  private static byte[] encode(Document document) {
    var out = new BasicOutputBuffer(700);
    new DocumentCodec()
        .encode(new BsonBinaryWriter(out), document, EncoderContext.builder().build());
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
