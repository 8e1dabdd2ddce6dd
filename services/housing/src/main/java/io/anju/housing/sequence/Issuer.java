package io.anju.housing.sequence;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates.New;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.Versioned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives codes, many in one write. Two unique keys of the store hold whatever races: one entity never has two codes, and one code
 * never names two entities. A number drawn whose write failed or was not reached stays a gap.
 */
public final class Issuer<E, A> {

  /** Each round ends with more coded or with numbers skipped that others hold, so that many rounds mean that nothing moves. */
  private static final int ROUNDS = 50;

  /** Why something gets no code. */
  public sealed interface Obstacle {

    /** No number is left where it stands. */
    record Full() implements Obstacle {}

    /** The code it brought belongs to another, or is retired. */
    record Taken(String code) implements Obstacle {}

    /** It brought a code and has this other one. */
    record HasOther(String code) implements Obstacle {}
  }

  private final BulkAggregates<A> aggregates;
  private final Codebook<E, A> codebook;
  private final NumberSpace numbers;

  public Issuer(BulkAggregates<A> aggregates, Codebook<E, A> codebook, NumberSpace numbers) {
    this.aggregates = aggregates;
    this.codebook = codebook;
    this.numbers = numbers;
  }

  /** One answer each, in their order; what stands in the list twice gets one code. */
  public List<Issued<A>> issue(List<E> found, BiFunction<E, Obstacle, RegistryException> refusal) {
    var keys = found.stream().map(codebook::key).toList();
    var open = new LinkedHashMap<String, E>();
    for (int i = 0; i < keys.size(); i++) {
      open.putIfAbsent(keys.get(i), found.get(i));
    }
    var done = new HashMap<String, Issued<A>>();
    BiConsumer<String, Obstacle> refuse = (key, obstacle) -> done.put(key, new Issued.Refused<>(refusal.apply(open.get(key), obstacle)));
    for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
      settleKnown(open, done, refusal);
      settleTaken(open, refuse);
      open.keySet().removeAll(done.keySet());
      var drawn = draw(open, refuse);
      open.keySet().removeAll(done.keySet());
      add(open, drawn, done);
      skip(open, drawn);
    }
    if (!open.isEmpty()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    var answered = new HashSet<String>();
    return IntStream.range(0, keys.size()).mapToObj(i -> {
      var issued = done.get(keys.get(i));
      return answered.add(keys.get(i)) ? issued : again(found.get(i), issued, refusal);
    }).toList();
  }

  /** To what stands in the list once more. */
  private Issued<A> again(E one, Issued<A> issued, BiFunction<E, Obstacle, RegistryException> refusal) {
    return switch (issued) {
      case Issued.Fresh<A>(var entity) -> known(one, entity, refusal);
      case Issued.Known<A>(var entity) -> known(one, entity, refusal);
      case Issued.Refused<A> refused -> refused;
    };
  }

  private Issued<A> known(E one, Versioned<A> entity, BiFunction<E, Obstacle, RegistryException> refusal) {
    return codebook.given(one).map(entity.id()::equals).orElse(true) ? new Issued.Known<>(entity)
        : new Issued.Refused<>(refusal.apply(one, new Obstacle.HasOther(entity.id())));
  }

  private void settleKnown(Map<String, E> open, Map<String, Issued<A>> done, BiFunction<E, Obstacle, RegistryException> refusal) {
    codebook.inUse(open.keySet()).forEach((key, entity) -> done.put(key, known(open.get(key), entity, refusal)));
    open.keySet().removeAll(done.keySet());
  }

  private void settleTaken(Map<String, E> open, BiConsumer<String, Obstacle> refuse) {
    var given = open.values().stream().flatMap(one -> codebook.given(one).stream()).toList();
    var taken = aggregates.findAll(given).stream().map(Versioned::id).collect(Collectors.toSet());
    open.forEach((key, one) -> codebook.given(one).filter(taken::contains).ifPresent(code -> refuse.accept(key, new Obstacle.Taken(code))));
  }

  /** Codes by key: given ones, and for the others as many numbers at once as each prefix needs. */
  private Map<String, String> draw(Map<String, E> open, BiConsumer<String, Obstacle> refuse) {
    var codes = new LinkedHashMap<String, String>();
    var needs = new HashMap<String, Integer>();
    open.values().stream().filter(one -> codebook.given(one).isEmpty()).forEach(one -> needs.merge(codebook.prefix(one), 1, Integer::sum));
    Map<String, Queue<String>> drawn = new HashMap<>();
    numbers.drawAll(needs).forEach((prefix, all) -> drawn.put(prefix, new ArrayDeque<>(all)));
    open.forEach((key, one) -> codebook.given(one).or(() -> Optional.ofNullable(drawn.get(codebook.prefix(one)).poll()))
        .ifPresentOrElse(code -> codes.put(key, code), () -> refuse.accept(key, new Obstacle.Full())));
    return codes;
  }

  private void add(Map<String, E> open, Map<String, String> codes, Map<String, Issued<A>> done) {
    var firsts = new ArrayList<New<A>>();
    open.forEach((key, one) -> firsts.add(new New<>(codes.get(key), codebook.coded(one, codes.get(key)))));
    aggregates.addAll(firsts).forEach(added -> done.put(codebook.keyOf(added.state()), new Issued.Fresh<>(added)));
    open.keySet().removeAll(done.keySet());
  }

  /** Who is left met a code or an entity of somebody else's. Where it was the code, the numbers behind it may be theirs too. */
  private void skip(Map<String, E> open, Map<String, String> codes) {
    var refused = new LinkedHashMap<String, String>();
    open.forEach((key, one) -> {
      if (codebook.given(one).isEmpty()) {
        refused.merge(codebook.prefix(one), codes.get(key), (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    });
    var elsewhere = aggregates.findAll(refused.values()).stream().map(Versioned::id).collect(Collectors.toSet());
    refused.forEach((prefix, code) -> {
      if (elsewhere.contains(code)) {
        numbers.skip(prefix, code);
      }
    });
  }
}
