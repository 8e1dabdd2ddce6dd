package io.anju.residence.address;

import io.anju.codes.DwellingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the housing service makes of an address in words. */
public sealed interface AddressReading {

  /** All that is written agrees with one dwelling and with no other. */
  record Exact(DwellingCode dwelling) implements AddressReading {}

  /** One or several may be meant: a person must choose. */
  record Unclear(List<Candidate> candidates) implements AddressReading {

    public Unclear {
      candidates = List.copyOf(candidates);
    }

    /** Whether a dwelling is among them, so that another file need not code the one meant first. */
    public boolean namesDwellings() {
      return candidates.stream().anyMatch(candidate -> candidate.dwelling().isPresent());
    }

    /** For a person to choose from. */
    public String text() {
      return candidates.stream()
          .map(candidate ->
              (candidate.dwelling().map(code -> code.value() + " ").orElse("")
                  + candidate.address()))
          .collect(Collectors.joining("; "));
    }
  }

  /** Nothing coded is meant. */
  record Unknown() implements AddressReading {}

  /**
   * A building or dwelling that may be meant.
   *
   * @param dwelling empty where only the building is known
   */
  record Candidate(Optional<DwellingCode> dwelling, String address) {}
}
