package io.anju.codes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text that is not the code it is given as. The message names every flaw and never holds the text itself. */
public final class InvalidCodeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Flaw> flaws;

  public InvalidCodeException(List<Flaw> flaws) {
    super(flaws.stream().map(flaw -> flaw.message(Locale.ENGLISH)).collect(Collectors.joining("; ")));
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
