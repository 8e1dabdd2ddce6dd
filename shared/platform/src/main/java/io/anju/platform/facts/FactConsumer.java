package io.anju.platform.facts;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.platform.access.CurrentCaller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Turns a poll's records into facts and hands them to their listeners in bulk; buries what cannot
 * be read or applied.
 */
final class FactConsumer implements BatchMessageListener<String, byte[]> {

  private record ReceivedFact(ConsumerRecord<String, byte[]> record, Fact fact) {}

  private static final String RETRYABLE = "RetryableWriteError";

  private final String group;
  private final Map<FactType, FactListener<?>> listeners;
  private final FactCodec codec;
  private final DeadLetters deadLetters;
  private final FactTraces traces;

  FactConsumer(
      String group,
      Map<FactType, FactListener<?>> listeners,
      FactCodec codec,
      DeadLetters deadLetters,
      FactTraces traces) {
    this.group = group;
    this.listeners = listeners;
    this.codec = codec;
    this.deadLetters = deadLetters;
    this.traces = traces;
  }

  @Override
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
    var newestById = new LinkedHashMap<FactType, Map<String, ReceivedFact>>();
    for (var record : records) {
      read(record, newestById);
    }
    newestById.forEach((type, received) ->
        traces.traceApply(
            type,
            received.values().stream().map(ReceivedFact::record).toList(),
            () -> apply(listeners.get(type), List.copyOf(received.values()))));
  }

  private void read(
      ConsumerRecord<String, byte[]> record, Map<FactType, Map<String, ReceivedFact>> newestById) {
    try {
      var fact = codec.decode(record);
      var type = FactType.of(fact);
      if (!listeners.containsKey(type)) {
        throw new PoisonFactException(
            "type " + type.typeName() + " does not belong on " + record.topic());
      }
      newestById
          .computeIfAbsent(type, _ -> new LinkedHashMap<>())
          .merge(
              fact.id(),
              new ReceivedFact(record, fact),
              (a, b) -> a.fact().version() > b.fact().version() ? a : b);
    } catch (PoisonFactException poison) {
      deadLetters.send(record, group, poison.getMessage());
    }
  }

  /**
   * All together; where that fails for a reason no retry heals, one by one, so that only the
   * culprit is buried.
   */
  private <F extends Fact> void apply(FactListener<F> listener, List<ReceivedFact> received) {
    try {
      CurrentCaller.asSystem(() -> {
        listener.apply(facts(received));
        return null;
      });
    } catch (RuntimeException failed) {
      if (isTransient(failed)) {
        throw failed;
      }
      if (received.size() == 1) {
        deadLetters.send(
            received.getFirst().record(),
            group,
            failed instanceof PoisonFactException
                ? failed.getMessage()
                : "cannot be applied: " + failed.getClass().getSimpleName());
      } else {
        received.forEach(one -> apply(listener, List.of(one)));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <F extends Fact> List<F> facts(List<ReceivedFact> received) {
    var facts = new ArrayList<F>(received.size());
    received.forEach(one -> facts.add((F) one.fact()));
    return facts;
  }

  /**
   * A store that is down or changing its primary comes back; a write it refuses for what it says
   * will be refused again.
   */
  private static boolean isTransient(RuntimeException failed) {
    return switch (failed) {
      case MongoBulkWriteException bulk ->
          bulk.hasErrorLabel(RETRYABLE) || bulk.getWriteErrors().isEmpty();
      case MongoWriteException refused -> refused.hasErrorLabel(RETRYABLE);
      case MongoCommandException refused -> refused.hasErrorLabel(RETRYABLE);
      default -> failed instanceof MongoException;
    };
  }
}
