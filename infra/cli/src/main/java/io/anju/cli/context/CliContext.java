package io.anju.cli.context;

import io.anju.cli.settings.Settings;
import java.nio.file.Path;

/**
 * What every command is given.
 *
 * @param workingFolder where the command was typed; file names on the command line are relative to
 *     it
 */
public record CliContext(Settings settings, Terminal terminal, Path workingFolder) {

  public CliContext with(Terminal other) {
    return new CliContext(settings, other, workingFolder);
  }

  public CliContext with(Settings other) {
    return new CliContext(other, terminal, workingFolder);
  }
}
