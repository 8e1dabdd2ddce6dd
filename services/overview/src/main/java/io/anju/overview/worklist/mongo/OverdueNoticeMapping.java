package io.anju.overview.worklist.mongo;

import io.anju.contract.Fact;
import io.anju.contract.NotificationFact;
import io.anju.contract.residence.NotificationSubjectKind;
import io.anju.overview.worklist.OverdueNotice;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Stored notices, and the notification to the office that each publishes. */
final class OverdueNoticeMapping implements AggregateMapping<OverdueNotice, OverdueNoticeDocument> {

  private static final int ID_BYTES = 16;

  @Override
  public String collection() {
    return "overdueNotices";
  }

  @Override
  public Class<OverdueNoticeDocument> documentType() {
    return OverdueNoticeDocument.class;
  }

  @Override
  public OverdueNoticeDocument toDocument(Versioned<OverdueNotice> aggregate) {
    return OverdueNoticeDocument.from(aggregate.state());
  }

  @Override
  public OverdueNotice toDomain(String id, OverdueNoticeDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(OverdueNotice notice) {
    return Scope.personal(List.of(notice.place().division()), List.of(), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<OverdueNotice> aggregate) {
    var notice = aggregate.state();
    var list = notice.place().list();
    return List.of(
        new NotificationFact(
            digest(aggregate.id()),
            1,
            new NotificationFact.Recipient(null, null, list.authority(), notice.place().division()),
            "work-overdue",
            new NotificationFact.Subject(
                NotificationSubjectKind.WORK_LIST, list.kind().code(), null),
            notice.by().toString(),
            List.of(
                new NotificationFact.Parameter("by", notice.by().toString()),
                new NotificationFact.Parameter("list", list.kind().code()),
                new NotificationFact.Parameter("overdue", Long.toString(notice.overdue())),
                new NotificationFact.Parameter("tasks", Long.toString(notice.tasks()))),
            notice.on()));
  }

  private static String digest(String id) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
