package io.anju.residence.notice;

import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates.New;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Telling, and reading what one was told. */
public final class Notices {

  private final NoticeBook book;
  private final Function<PersonId, List<PersonId>> knownAs;
  private final Clock clock;

  /** @param knownAs all ids that lead to the person one of them leads to */
  Notices(NoticeBook book, Function<PersonId, List<PersonId>> knownAs, Clock clock) {
    this.book = book;
    this.knownAs = knownAs;
    this.clock = clock;
  }

  /** Tells what was not told before; callable by anybody and by scheduled work, again and again. */
  public void tell(Notice... notices) {
    tellAll(List.of(notices));
  }

  /** Many in one durable write; those told before are passed over. */
  public void tellAll(List<Notice> notices) {
    var first = notices.stream().map(notice -> new New<>(notice.id(), notice)).toList();
    CurrentCaller.asSystem(() -> book.all().addAll(first));
  }

  /** What the caller was told, newest first. */
  public List<Versioned<Notice>> mine(Caller caller, Optional<String> before, int limit) {
    var mailboxes = mailboxes(caller);
    return CurrentCaller.asSystem(() -> book.inMailboxes().list(mailboxes, before, limit));
  }

  /** {@code not-found}, also for what somebody else was told. */
  public Versioned<Notice> read(Caller caller, String id) {
    var mine = mailboxes(caller);
    return CurrentCaller.asSystem(() -> {
      var seen = book.all().find(id).filter(notice -> notice.state().to().mailboxes().stream().anyMatch(mine::contains))
          .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
      var read = seen.state().readOn(clock.instant());
      return read.equals(seen.state()) ? seen : book.all().save(seen, read);
    });
  }

  private Set<Mailbox> mailboxes(Caller caller) {
    return Stream.of(
        caller.person().stream().map(knownAs).flatMap(Collection::stream).map(Mailbox::of),
        caller.uscc().stream().map(Mailbox::of),
        caller.division().stream().flatMap(division -> Authority.of(caller).stream().map(office -> Mailbox.of(office, division))))
        .flatMap(Function.identity()).collect(Collectors.toSet());
  }
}
