package io.anju.housing.sequence;

import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Issues codes, many in one write. Two unique keys of the store decide every race: one entity never
 * gets two codes, and one code never names two entities. A number drawn for a write that failed
 * stays a gap.
 */
public final class CodeIssuer<E, A> {

  /**
   * In each round more entities are coded, or numbers are skipped that are taken. More rounds mean
   * that there is no progress.
   */
  private static final int MAX_ROUNDS = 50;

  /** Why an entity gets no code. */
  public sealed interface Obstacle {

    /** The numbers are used up. */
    record Exhausted() implements Obstacle {}

    /** The preassigned code belongs to another entity or is retired. */
    record Taken(String code) implements Obstacle {}

    /** The entity has this code and not the preassigned one. */
    record CodedDifferently(String code) implements Obstacle {}
  }

  private final BulkAggregates<A> aggregates;
  private final CodeScheme<E, A> scheme;
  private final NumberSpace numbers;

  public CodeIssuer(BulkAggregates<A> aggregates, CodeScheme<E, A> scheme, NumberSpace numbers) {
    this.aggregates = aggregates;
    this.scheme = scheme;
    this.numbers = numbers;
  }

  /**
   * Issues a code for each entity, in their order; an entity that occurs twice gets one code.
   *
   * @param toError the error for an entity that gets no code
   */
  public List<IssueResult<A>> issue(
      List<E> found, BiFunction<E, Obstacle, RegistryException> toError) {
    var keys = found.stream().map(scheme::key).toList();
    var open = new LinkedHashMap<String, E>();
    for (int i = 0; i < keys.size(); i++) {
      open.putIfAbsent(keys.get(i), found.get(i));
    }
    var done = new HashMap<String, IssueResult<A>>();
    BiConsumer<String, Obstacle> reject =
        (key, obstacle) ->
            done.put(key, new IssueResult.Rejected<>(toError.apply(open.get(key), obstacle)));
    for (int round = 0; round < MAX_ROUNDS && !open.isEmpty(); round++) {
      resolveExisting(open, done, toError);
      rejectTaken(open, reject);
      open.keySet().removeAll(done.keySet());
      var drawn = drawCodes(open, reject);
      open.keySet().removeAll(done.keySet());
      add(open, drawn, done);
      skipTakenNumbers(open, drawn);
    }
    if (!open.isEmpty()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    var answered = new HashSet<String>();
    return IntStream.range(0, keys.size())
        .mapToObj(i -> {
          // Every key is done once none is open.
          var issued = Objects.requireNonNull(done.get(keys.get(i)));
          return answered.add(keys.get(i))
              ? issued
              : resultForRepeated(found.get(i), issued, toError);
        })
        .toList();
  }

  /** The result for a repeated entity. */
  private IssueResult<A> resultForRepeated(
      E one, IssueResult<A> issued, BiFunction<E, Obstacle, RegistryException> toError) {
    return switch (issued) {
      case IssueResult.Created<A>(var entity) -> existing(one, entity, toError);
      case IssueResult.Existing<A>(var entity) -> existing(one, entity, toError);
      case IssueResult.Rejected<A> refused -> refused;
    };
  }

  private IssueResult<A> existing(
      E one, Versioned<A> entity, BiFunction<E, Obstacle, RegistryException> toError) {
    return scheme.preassignedCode(one).map(entity.id()::equals).orElse(true)
        ? new IssueResult.Existing<>(entity)
        : new IssueResult.Rejected<>(
            toError.apply(one, new Obstacle.CodedDifferently(entity.id())));
  }

  private void resolveExisting(
      Map<String, E> open,
      Map<String, IssueResult<A>> done,
      BiFunction<E, Obstacle, RegistryException> toError) {
    scheme
        .findInUse(open.keySet())
        .forEach((key, entity) ->
            done.put(key, existing(Objects.requireNonNull(open.get(key)), entity, toError)));
    open.keySet().removeAll(done.keySet());
  }

  private void rejectTaken(Map<String, E> open, BiConsumer<String, Obstacle> reject) {
    var given =
        open.values().stream().flatMap(one -> scheme.preassignedCode(one).stream()).toList();
    var taken = aggregates.findAll(given).stream().map(Versioned::id).collect(Collectors.toSet());
    open.forEach((key, one) ->
        scheme
            .preassignedCode(one)
            .filter(taken::contains)
            .ifPresent(code -> reject.accept(key, new Obstacle.Taken(code))));
  }

  /**
   * The codes by key: preassigned codes, and for the others as many numbers at once as each prefix
   * needs.
   */
  private Map<String, String> drawCodes(Map<String, E> open, BiConsumer<String, Obstacle> reject) {
    var codes = new LinkedHashMap<String, String>();
    var needs = new HashMap<String, Integer>();
    open.values().stream()
        .filter(one -> scheme.preassignedCode(one).isEmpty())
        .forEach(one -> needs.merge(scheme.prefix(one), 1, Integer::sum));
    Map<String, Queue<String>> drawn = new HashMap<>();
    numbers.drawAll(needs).forEach((prefix, all) -> drawn.put(prefix, new ArrayDeque<>(all)));
    open.forEach((key, one) ->
        scheme
            .preassignedCode(one)
            .or(() -> Optional.ofNullable(drawn.get(scheme.prefix(one))).map(Queue::poll))
            .ifPresentOrElse(
                code -> codes.put(key, code), () -> reject.accept(key, new Obstacle.Exhausted())));
    return codes;
  }

  /** Every entity that is still open has a code: the others were rejected when it was drawn. */
  private static String codeOf(String key, Map<String, String> codes) {
    return Objects.requireNonNull(codes.get(key));
  }

  private void add(
      Map<String, E> open, Map<String, String> codes, Map<String, IssueResult<A>> done) {
    var firsts = new ArrayList<NewAggregate<A>>();
    open.forEach((key, one) -> {
      String code = codeOf(key, codes);
      firsts.add(new NewAggregate<>(code, scheme.create(one, code)));
    });
    aggregates
        .addAll(firsts)
        .forEach(added -> done.put(scheme.keyOf(added.state()), new IssueResult.Created<>(added)));
    open.keySet().removeAll(done.keySet());
  }

  /**
   * Handles the entities that could not be added, because a code or an entity already existed.
   * Where the code did, the numbers after it may be taken too.
   */
  private void skipTakenNumbers(Map<String, E> open, Map<String, String> codes) {
    var refused = new LinkedHashMap<String, String>();
    open.forEach((key, one) -> {
      if (scheme.preassignedCode(one).isEmpty()) {
        refused.merge(scheme.prefix(one), codeOf(key, codes), (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    });
    var takenCodes =
        aggregates.findAll(refused.values()).stream()
            .map(Versioned::id)
            .collect(Collectors.toSet());
    refused.forEach((prefix, code) -> {
      if (takenCodes.contains(code)) {
        numbers.skip(prefix, code);
      }
    });
  }
}
