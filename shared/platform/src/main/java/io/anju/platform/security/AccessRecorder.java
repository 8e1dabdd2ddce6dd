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
import java.util.function.UnaryOperator;
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
  private final UnaryOperator<String> digests;

  /**
   * @param digests keyed digests of what is asked for
   */
  public AccessRecorder(
      AccessLog log, Ids ids, Clock clock, String service, UnaryOperator<String> digests) {
    this.log = log;
    this.ids = ids;
    this.clock = clock;
    this.service = service;
    this.digests = digests;
  }

  /**
   * What an answer shows. Returns once the record is durable; else refuses with {@code
   * unavailable}, and nothing is shown. Nobody's own view of themselves is recorded, but what they
   * change is, like what others change; a look that asked for something and found nobody is one.
   */
  void recordAnswer(
      HttpServletRequest request,
      AccessAction plain,
      Collection<String> persons,
      Set<String> unmasked,
      String defaultPurpose) {
    var caller = CurrentCaller.get();
    boolean self = isSelfQuery(caller, persons);
    if (RecordedRequest.changes(request) && (self || persons.isEmpty())) {
      recordChange(request, persons);
    } else if (!self && !(persons.isEmpty() && RecordedRequest.question(request).isEmpty())) {
      write(caller, request, resource(request), plain, persons, unmasked, defaultPurpose);
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
        request,
        path(request) + "?q=" + asked.question(),
        AccessAction.READ,
        asked.aboutPersons(),
        unmasked,
        defaultPurpose);
  }

  /** The answer of an earlier write is shown once this returns, as for any other answer. */
  public void recordReplay(
      HttpServletRequest request, Collection<String> persons, Set<String> unmasked) {
    write(
        CurrentCaller.get(),
        request,
        resource(request),
        AccessAction.REPLAYED,
        persons,
        unmasked,
        "");
  }

  /** A file leaves once this returns. */
  public void recordExport(
      HttpServletRequest request, Collection<String> persons, Set<String> unmasked) {
    write(
        CurrentCaller.get(),
        request,
        resource(request),
        AccessAction.EXPORTED,
        persons,
        unmasked,
        "");
  }

  private void write(
      Caller caller,
      HttpServletRequest request,
      String resource,
      AccessAction plain,
      Collection<String> persons,
      Set<String> unmasked,
      String defaultPurpose) {
    var action =
        unmasked.isEmpty() || plain == AccessAction.REPLAYED ? plain : AccessAction.UNMASKED;
    @Nullable String purpose =
        caller.purpose().orElse(defaultPurpose.isEmpty() ? null : defaultPurpose);
    try {
      log.write(factOf(caller, resource, action, persons, unmasked, purpose));
      RecordedRequest.mark(request, persons, unmasked);
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
    writeLater(request, AccessAction.REFUSED, persons);
  }

  /** A person, or a record of one, was asked for by an id that leads to nobody. */
  void recordNothingFound(HttpServletRequest request) {
    writeLater(request, AccessAction.READ, List.of());
  }

  /** A change that was made, whose answer shows nobody else's data: it is not held back. */
  void recordChange(HttpServletRequest request, Collection<String> persons) {
    writeLater(request, AccessAction.WRITTEN, persons);
  }

  private void writeLater(
      HttpServletRequest request, AccessAction action, Collection<String> persons) {
    var caller = CurrentCaller.get();
    var record =
        factOf(caller, resource(request), action, persons, Set.of(), caller.purpose().orElse(null));
    RecordedRequest.mark(request, persons, Set.of());
    log.writeLater(
        record,
        failed ->
            LOG.warn(
                "{} {} not written to the ledger: {}", action, record.id(), failed.toString()));
  }

  private AccessFact factOf(
      Caller caller,
      String resource,
      AccessAction action,
      Collection<String> persons,
      Set<String> fields,
      @Nullable String purpose) {
    return AccessFact.unsealed(
        ids.fresh(),
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
        fields.stream().sorted().toList(),
        resource,
        service);
  }

  /** The path, and the digest of what was asked for. */
  private String resource(HttpServletRequest request) {
    return path(request)
        + RecordedRequest.question(request)
            .map(question -> "?q=" + digests.apply(question))
            .orElse("");
  }

  private static String path(HttpServletRequest request) {
    return request.getMethod() + " " + request.getRequestURI();
  }

  private static boolean isSelfQuery(Caller caller, Collection<String> persons) {
    return !persons.isEmpty()
        && caller.person().filter(me -> persons.stream().allMatch(me.value()::equals)).isPresent();
  }
}
