package io.anju.intake.job;

import io.anju.intake.row.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything a service takes in by the file. */
public final class Offers {

  private final Map<String, Offer> byName;

  public Offers(Collection<Offer> offers) {
    this.byName = offers.stream().collect(Collectors.toUnmodifiableMap(offer -> offer.kind().name(), Function.identity()));
  }

  /** Empty where the service takes none of that name. */
  public Optional<Kind> kind(String name) {
    return Optional.ofNullable(byName.get(name)).map(Offer::kind);
  }

  /** In alphabetical order. */
  public List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }

  Offer of(Kind kind) {
    return byName.get(kind.name());
  }
}
