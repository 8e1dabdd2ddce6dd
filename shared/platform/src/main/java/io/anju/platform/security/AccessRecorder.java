package io.anju.platform.security;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.platform.access.AccessLog;
import io.anju.platform.access.AccessLogUnavailableException;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.RecordedQuestion;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes an access record, durably, before the data that it is about is shown. */
public final class AccessRecorder {

  private static final Logger LOG = LoggerFactory.getLogger(AccessRecorder.class);

  private final AccessLog log;
  private final Ids ids;
  private final Clock clock;
  private final String service;

  public AccessRecorder(AccessLog log, Ids ids, Clock clock, String service) {
    this.log = log;
    this.ids = ids;
    this.clock = clock;
    this.service = service;
  }

  /**
   * Returns once the record is durable; else refuses with {@code unavailable}, and nothing is
   * shown.
   */
  void recordAccess(
      HttpServletRequest request,
      Collection<String> persons,
      Set<String> unmasked,
      String defaultPurpose) {
    var caller = CurrentCaller.get();
    if (!persons.isEmpty() && !isSelfQuery(caller, persons)) {
      write(caller, persons, unmasked, defaultPurpose, resource(request));
    }
  }

  /** As before, also where nobody was found; the record has the digest of what was asked. */
  void recordQuestion(
      HttpServletRequest request,
      RecordedQuestion asked,
      Set<String> unmasked,
      String defaultPurpose) {
    write(
        CurrentCaller.get(),
        asked.aboutPersons(),
        unmasked,
        defaultPurpose,
        resource(request) + "?q=" + asked.question());
  }

  private void write(
      Caller caller,
      Collection<String> persons,
      Set<String> unmasked,
      String defaultPurpose,
      String resource) {
    var action = unmasked.isEmpty() ? AccessAction.READ : AccessAction.UNMASKED;
    @Nullable String purpose =
        caller.purpose().orElse(defaultPurpose.isEmpty() ? null : defaultPurpose);
    try {
      log.write(factOf(caller, resource, action, persons, unmasked, purpose));
    } catch (AccessLogUnavailableException unavailable) {
      LOG.warn(
          "access record not written, nothing shown: {}", String.valueOf(unavailable.getCause()));
      throw unavailable;
    }
  }

  /**
   * A refusal shows nothing, so it is answered without waiting; a record that cannot be written is
   * logged.
   */
  void recordRefusal(HttpServletRequest request, Collection<String> persons) {
    var caller = CurrentCaller.get();
    var record =
        factOf(
            caller,
            resource(request),
            AccessAction.REFUSED,
            persons,
            Set.of(),
            caller.purpose().orElse(null));
    log.writeLater(
        record,
        failed ->
            LOG.warn("refusal {} not written to the ledger: {}", record.id(), failed.toString()));
  }

  private AccessFact factOf(
      Caller caller,
      String resource,
      AccessAction action,
      Collection<String> persons,
      Set<String> fields,
      @Nullable String purpose) {
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
        resource,
        service);
  }

  private static String resource(HttpServletRequest request) {
    return request.getMethod() + " " + request.getRequestURI();
  }

  private static boolean isSelfQuery(Caller caller, Collection<String> persons) {
    return caller.person().filter(me -> persons.stream().allMatch(me.value()::equals)).isPresent();
  }
}
