package io.anju.residence.bulk;

import io.anju.codes.DwellingCode;
import io.anju.codes.DwellingReference;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import io.anju.residence.address.AddressReading;
import io.anju.residence.address.Addresses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dwellings that the rows of a batch name. An address counts only where all that is written
 * agrees with one dwelling and with no other: nobody is registered at a home that was guessed.
 */
final class RowDwellings {

  private static final String COLUMN = "dwelling";

  private final Map<String, AddressReading> readings;

  private RowDwellings(Map<String, AddressReading> readings) {
    this.readings = readings;
  }

  /** Reads all addresses of a batch in one question. */
  static RowDwellings of(Addresses addresses, Collection<DwellingReference> named) {
    var texts =
        named.stream()
            .filter(one -> one.code().isEmpty())
            .map(DwellingReference::text)
            .distinct()
            .toList();
    return new RowDwellings(texts.isEmpty() ? Map.of() : addresses.read(texts));
  }

  /** Empty where the row was rejected, or waits for the dwelling to be coded. */
  Optional<DwellingCode> find(Row row, DwellingReference named, ImportCounts counts) {
    if (named.code().isPresent()) {
      return named.code();
    }
    return switch (readings.getOrDefault(named.text(), new AddressReading.Unknown())) {
      case AddressReading.Exact(var dwelling) -> Optional.of(dwelling);
      case AddressReading.Unclear unclear -> {
        var errors =
            List.of(
                FieldError.of(COLUMN, "address-ambiguous", Map.of("candidates", unclear.text())));
        if (unclear.namesDwellings()) {
          counts.reject(row, errors);
        } else {
          counts.await(row, errors);
        }
        yield Optional.empty();
      }
      case AddressReading.Unknown _ -> {
        counts.await(row, List.of(FieldError.of(COLUMN, "address-unknown", Map.of())));
        yield Optional.empty();
      }
    };
  }
}
