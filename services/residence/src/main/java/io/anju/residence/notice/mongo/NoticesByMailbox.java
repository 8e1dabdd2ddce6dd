package io.anju.residence.notice.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.notice.Mailbox;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notices by the mailboxes they lie in. */
public final class NoticesByMailbox implements NoticeBook.InMailboxes {

  private static final String MAILBOXES = "state.mailboxes";
  private static final String POSITION = "state.position";

  private final MongoAggregates<Notice, ?> notices;

  public NoticesByMailbox(MongoAggregates<Notice, ?> notices) {
    this.notices = notices;
    notices.collection().createIndex(Indexes.ascending(MAILBOXES, POSITION), new IndexOptions().name("mailbox"));
  }

  @Override
  public List<Versioned<Notice>> list(Collection<Mailbox> mailboxes, Optional<String> before, int limit) {
    var theirs = Filters.in(MAILBOXES, mailboxes.stream().map(Mailbox::address).toList());
    var page = before.map(position -> Filters.and(theirs, Filters.lt(POSITION, position))).orElse(theirs);
    return notices.where(page, Sorts.descending(POSITION), limit);
  }
}
