package io.anju.platform.security;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.facts.FactCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Writes access records to the ledger's topic, durably, before what they speak of is shown. */
public final class AccessRecorder {

  private static final Logger LOG = LoggerFactory.getLogger(AccessRecorder.class);
  private static final long ACKNOWLEDGE_TIMEOUT_MILLIS = 1_500;

  private final KafkaTemplate<String, byte[]> kafka;
  private final FactCodec codec;
  private final Ids ids;
  private final Clock clock;
  private final String service;

  public AccessRecorder(
      KafkaTemplate<String, byte[]> kafka, FactCodec codec, Ids ids, Clock clock, String service) {
    this.kafka = kafka;
    this.codec = codec;
    this.ids = ids;
    this.clock = clock;
    this.service = service;
  }

  /**
   * Returns once the record is acknowledged; else refuses with {@code unavailable}, and nothing is
   * shown.
   */
  void recordAccess(
      HttpServletRequest request,
      Collection<String> persons,
      Set<String> unmasked,
      String defaultPurpose) {
    var caller = CurrentCaller.get();
    if (persons.isEmpty() || isSelfQuery(caller, persons)) {
      return;
    }
    var action = unmasked.isEmpty() ? AccessAction.READ : AccessAction.UNMASKED;
    String purpose = caller.purpose().orElse(defaultPurpose.isEmpty() ? null : defaultPurpose);
    try {
      send(factOf(caller, request, action, persons, unmasked, purpose));
    } catch (ExecutionException | TimeoutException | RuntimeException unsent) {
      LOG.warn("access record not written, nothing shown: {}", unsent.toString());
      throw new RegistryException(PlatformError.UNAVAILABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
  }

  /**
   * A refusal shows nothing, so the caller gets it even where the record must be left to the log.
   */
  void recordRefusal(HttpServletRequest request, Collection<String> persons) {
    var caller = CurrentCaller.get();
    var record =
        factOf(
            caller,
            request,
            AccessAction.REFUSED,
            persons,
            Set.of(),
            caller.purpose().orElse(null));
    try {
      kafka
          .send(codec.toProducerRecord(codec.encode(record)))
          .whenComplete((_, failed) -> {
            if (failed != null) {
              LOG.warn("refusal {} not written to the ledger: {}", record.id(), failed.toString());
            }
          });
    } catch (RuntimeException away) {
      LOG.warn("refusal {} not written to the ledger: {}", record.id(), away.toString());
    }
  }

  private void send(AccessFact record)
      throws ExecutionException, InterruptedException, TimeoutException {
    kafka
        .send(codec.toProducerRecord(codec.encode(record)))
        .get(ACKNOWLEDGE_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private AccessFact factOf(
      Caller caller,
      HttpServletRequest request,
      AccessAction action,
      Collection<String> persons,
      Set<String> fields,
      String purpose) {
    return new AccessFact(
        ids.fresh(),
        1,
        clock.instant(),
        caller.subject(),
        caller.roles().stream().map(Role::claim).sorted().findFirst().orElse("none"),
        caller
            .division()
            .map(DivisionCode::value)
            .or(() -> caller.uscc().map(CreditCode::value))
            .orElse(null),
        purpose,
        caller.caseNumber().orElse(null),
        action,
        List.copyOf(persons),
        List.copyOf(fields),
        request.getMethod() + " " + request.getRequestURI(),
        service);
  }

  private static boolean isSelfQuery(Caller caller, Collection<String> persons) {
    return caller.person().filter(me -> persons.stream().allMatch(me.value()::equals)).isPresent();
  }
}
