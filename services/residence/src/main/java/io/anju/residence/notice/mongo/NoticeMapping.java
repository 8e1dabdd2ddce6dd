package io.anju.residence.notice.mongo;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.Recipient;
import java.util.List;

/** Notices at rest, and to whom they are told. They are no facts: nobody else needs them. */
public final class NoticeMapping implements AggregateMapping<Notice, NoticeDocument> {

  @Override
  public String collection() {
    return "notices";
  }

  @Override
  public Class<NoticeDocument> documentType() {
    return NoticeDocument.class;
  }

  @Override
  public NoticeDocument toDocument(Versioned<Notice> aggregate) {
    return NoticeDocument.from(aggregate.state());
  }

  @Override
  public Notice toDomain(String id, NoticeDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Notice notice) {
    return switch (notice.to()) {
      case Recipient.Someone someone -> Scope.personal(List.of(), List.of(someone.person().value()), List.of());
      case Recipient.Enterprise enterprise -> Scope.personal(List.of(), List.of(), List.of(enterprise.uscc().value()));
      case Recipient.Office office -> Scope.personal(List.of(office.division().value()), List.of(), List.of());
    };
  }

  @Override
  public List<Fact> facts(Versioned<Notice> aggregate) {
    return List.of();
  }
}
