package io.anju.residence.notice;

import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All notices, and those of a reader. */
public record NoticeBook(Aggregates<Notice> all, InMailboxes inMailboxes) {

  /** Notices by where they lie. */
  public interface InMailboxes {

    /**
     * Newest first.
     *
     * @param before the {@link #position} after which to go on
     */
    List<Versioned<Notice>> list(Collection<Mailbox> mailboxes, Optional<String> before, int limit);
  }

  /** Orders notices by day. */
  public static String position(Notice notice) {
    return notice.on() + "/" + notice.id();
  }
}
