package io.anju.standalone;

import io.anju.cli.part.Part;
import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded document store, and the credentials with which services of any process log in. */
record StorePart(StandaloneSettings settings) {

  AutoCloseable open() {
    var store =
        Store.open(
            StoreSettings.forDirectory(folder(settings.data()))
                .withHost(settings.bind(Part.STORE))
                .withPort(settings.port(Part.STORE))
                .withMemory(settings.storeCache()));
    var checkSocket = StoreCheckSocket.open(store, StoreCheckSocket.pathIn(settings.data()));
    return () -> {
      checkSocket.close();
      store.close();
    };
  }

  static Path folder(Path data) {
    return data.resolve("store");
  }

  /**
   * The address with the credentials that the store made at its first start; of an external store,
   * as configured.
   */
  String uri() {
    if (settings.isExternal(Part.STORE)) {
      return settings.environment().getOrDefault("ANJU_MONGODB_URI", "").strip();
    }
    try {
      var login = Files.readString(folder(settings.data()).resolve("credentials")).strip();
      return "mongodb://"
          + login
          + "@"
          + settings.host(Part.STORE)
          + ":"
          + settings.port(Part.STORE)
          + "/?authSource=admin&authMechanism=SCRAM-SHA-256";
    } catch (IOException e) {
      throw new UncheckedIOException("no log-in to the store in " + folder(settings.data()), e);
    }
  }
}
