package io.anju.standalone;

import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the embedded store, running or stopped; prints what is wrong and ends with status 1 if
 * anything is.
 */
public final class StoreCheck {

  private StoreCheck() {}

  public static void main(String[] arguments) throws IOException {
    var findings = findings(new StandaloneSettings(System.getenv()).data());
    findings.forEach(System.out::println);
    System.exit(findings.isEmpty() ? 0 : 1);
  }

  static List<String> findings(Path data) throws IOException {
    var socketFile = StoreCheckSocket.pathIn(data);
    if (Files.exists(socketFile)) {
      return StoreCheckSocket.readFindings(socketFile);
    }
    try (var store = Store.open(StoreSettings.forDirectory(StorePart.folder(data)))) {
      return store.check();
    }
  }
}
