package io.anju.platform.facts;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Receives the records of one poll, decodes them and hands the newest fact of each aggregate to the
 * processor; sends what cannot be read or applied to the dead letters.
 */
final class FactRecordListener implements BatchMessageListener<String, byte[]> {

  private record ReceivedFact(ConsumerRecord<String, byte[]> record, Fact fact) {}

  private final String group;
  private final Map<FactType, FactListener<?>> listeners;
  private final FactCodec codec;
  private final FactBatchProcessor processor;
  private final DeadLetters deadLetters;
  private final FactTraces traces;

  FactRecordListener(
      String group,
      Map<FactType, FactListener<?>> listeners,
      FactCodec codec,
      FactBatchProcessor processor,
      DeadLetters deadLetters,
      FactTraces traces) {
    this.group = group;
    this.listeners = listeners;
    this.codec = codec;
    this.processor = processor;
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
            () -> apply(listenerOf(type), received)));
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
      deadLetters.send(record, group, poison.reason());
    }
  }

  private <F extends Fact> void apply(
      FactListener<F> listener, Map<String, ReceivedFact> received) {
    processor.apply(
        listener,
        FactRecordListener.<F>facts(received),
        (fact, reason) -> deadLetters.send(recordOf(fact, received), group, reason));
  }

  /** {@link #read} refuses facts that no listener takes. */
  private FactListener<?> listenerOf(FactType type) {
    return Objects.requireNonNull(listeners.get(type), "a type without a listener was refused");
  }

  private static ConsumerRecord<String, byte[]> recordOf(
      Fact fact, Map<String, ReceivedFact> received) {
    return Objects.requireNonNull(received.get(fact.id()), "a fact that was not received").record();
  }

  /** Of the listener's type: {@link #read} sorts facts by it. */
  @SuppressWarnings("unchecked")
  private static <F extends Fact> List<F> facts(Map<String, ReceivedFact> received) {
    return received.values().stream().map(one -> (F) one.fact()).toList();
  }
}
