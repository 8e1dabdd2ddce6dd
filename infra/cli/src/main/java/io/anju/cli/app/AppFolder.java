package io.anju.cli.app;

import io.anju.cli.context.CommandFailedException;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * One build of the registry, {@code .anju/app-<hash>}: plain jars, their class path and an AOT
 * cache. A later build has a folder of its own, so it never changes the jars of a running process.
 */
public record AppFolder(Path folder) {

  public static final String PREFIX = "app-";

  private static final String LINK = "app";

  /** The build that is started from now; empty before the first. */
  public static Optional<AppFolder> current(Settings settings) {
    var link = settings.state().resolve(LINK);
    try {
      return Files.isRegularFile(link.resolve("classpath"))
          ? Optional.of(new AppFolder(link.toRealPath()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + link, e);
    }
  }

  public static CommandFailedException notBuilt() {
    return new CommandFailedException("nothing is built yet; ./anju build does it");
  }

  /** Makes this build the one that is started from now. */
  public void makeCurrent() {
    var link = folder.resolveSibling(LINK);
    var next = folder.resolveSibling(LINK + ".next");
    try {
      Files.deleteIfExists(next);
      Files.createSymbolicLink(next, folder.getFileName());
      Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + link, e);
    }
  }

  public Path lib() {
    return folder.resolve("lib");
  }

  public Path classPathFile() {
    return folder.resolve("classpath");
  }

  /** As {@code java -cp} takes it. */
  public String classPath() {
    try {
      return Files.readString(classPathFile()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + classPathFile(), e);
    }
  }

  public Path aotCache() {
    return folder.resolve("anju.aot");
  }

  /** A mark that the training run failed, so that it is not tried again for this build. */
  public Path untrained() {
    return folder.resolve("untrained");
  }

  /** Options that read the AOT cache where there is one and {@code ANJU_AOT} is not off. */
  public List<String> aotOptions(Settings settings) {
    return Files.isRegularFile(aotCache()) && !settings.is("ANJU_AOT", "off")
        ? List.of("-XX:AOTCache=" + aotCache())
        : List.of();
  }
}
