package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.SuccessorLinks;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.OptimisticRetry;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Retires dwellings. A retirement is durable with its first write, which also keeps what is yet to
 * be done ({@link OpenSuccession}); {@link #resumeInterrupted} does that after a crash.
 */
public final class DwellingRetirement {

  private static final int MAX_ATTEMPTS = 20;

  private final Aggregates<Dwelling> dwellings;
  private final DwellingSearch search;
  private final DwellingCoding coding;
  private final LettingClosure lettingClosure;
  private final SuccessorLinks<DwellingCode, Dwelling> successorLinks;
  private final Clock clock;

  public DwellingRetirement(
      Aggregates<Dwelling> dwellings,
      DwellingSearch search,
      DwellingCoding coding,
      LettingClosure lettingClosure,
      Clock clock) {
    this.dwellings = dwellings;
    this.search = search;
    this.coding = coding;
    this.lettingClosure = lettingClosure;
    this.successorLinks =
        new SuccessorLinks<>(
            dwellings, DwellingCode::value, Dwelling::withPredecessor, "dwelling-not-found");
    this.clock = clock;
  }

  /**
   * Retires a dwelling in favour of existing ones, or of none. Refuses with {@code
   * dwelling-has-tenancy} while a tenancy holds it, {@code dwelling-occupied} while people are
   * registered there, {@code already-retired}, {@code retirement-invalid} for invalid successors.
   *
   * @param confirmed whether it is retired although people are registered there
   */
  public Versioned<Dwelling> retire(
      DwellingCode code,
      ExpectedVersion expected,
      List<DwellingCode> successors,
      boolean confirmed) {
    var loaded = dwellings.require(code.value(), expected);
    AccessPolicy.require(
        Scope.open(List.of(loaded.state().details().community().value()), List.of()),
        AccessPolicy.Action.CHANGE);
    successorLinks.requireValid(code, successors);
    return switch (loaded.state()) {
      case Current current -> {
        var open =
            successors.isEmpty()
                ? Optional.<OpenSuccession>empty()
                : Optional.of(OpenSuccession.linking(clock.instant()));
        yield retire(loaded, current, successors, List.of(), open, confirmed);
      }
      case Retired before when before.successors().equals(successors) -> complete(loaded);
      case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
    };
  }

  /**
   * Closes the dwellings to letting, saves the retirement of the first, and completes it.
   *
   * @param merged other dwellings that are retired with it
   */
  Versioned<Dwelling> retire(
      Versioned<Dwelling> loaded,
      Current current,
      List<DwellingCode> successors,
      List<DwellingDetails> merged,
      Optional<OpenSuccession> open,
      boolean confirmed) {
    var today = LocalDate.now(clock);
    var all = Stream.concat(Stream.of(current.details()), merged.stream()).toList();
    lettingClosure.close(all, today, confirmed);
    try {
      return complete(dwellings.save(loaded, current.retire(successors, today, open)));
    } catch (RegistryException failure) {
      if (dwellings.require(loaded.id()).state() instanceof Current) {
        lettingClosure.reopen(all);
      }
      throw failure;
    }
  }

  /** Does what a saved retirement has yet to do; returns it complete. Idempotent. */
  Versioned<Dwelling> complete(Versioned<Dwelling> loaded) {
    return switch (loaded.state()) {
      case Retired retired when retired.open().isPresent() ->
          // System: permitted with the retirement; successors may lie in another division.
          CurrentCaller.asSystem(() -> {
            carryOut(retired, retired.open().get());
            return OptimisticRetry.retry(MAX_ATTEMPTS, () -> saveCompleted(loaded.id()));
          });
      case Retired _, Current _ -> loaded;
    };
  }

  /**
   * Completes retirements saved before a moment. One that cannot be completed is left for later.
   *
   * @return the codes of those left, each with the reason
   */
  public Map<DwellingCode, RegistryException> resumeInterrupted(Instant before, int limit) {
    var failures = new LinkedHashMap<DwellingCode, RegistryException>();
    // System: scheduled work without a caller.
    CurrentCaller.asSystem(() -> search.findOpenSuccessions(before, limit))
        .forEach(interrupted -> {
          try {
            complete(interrupted);
          } catch (RegistryException failure) {
            failures.put(interrupted.state().details().code(), failure);
          }
        });
    return failures;
  }

  private void carryOut(Retired retired, OpenSuccession open) {
    var code = retired.details().code();
    if (open.replacements().isEmpty()) {
      successorLinks.link(retired.successors(), code);
      return;
    }
    open.merged()
        .forEach(
            merged -> OptimisticRetry.retry(MAX_ATTEMPTS, () -> retireMerged(merged, retired)));
    coding.codeReplacements(
        retired.details().building(),
        open.replacements(),
        Stream.concat(Stream.of(code), open.merged().stream()).toList());
  }

  private Versioned<Dwelling> retireMerged(DwellingCode code, Retired with) {
    var loaded = dwellings.require(code.value());
    return switch (loaded.state()) {
      case Current current ->
          dwellings.save(
              loaded, current.retire(with.successors(), with.retiredOn(), Optional.empty()));
      case Retired _ -> loaded;
    };
  }

  private Versioned<Dwelling> saveCompleted(String id) {
    var loaded = dwellings.require(id);
    return switch (loaded.state()) {
      case Retired retired when retired.open().isPresent() ->
          dwellings.save(loaded, retired.completed());
      case Retired _, Current _ -> loaded;
    };
  }
}
