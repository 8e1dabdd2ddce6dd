package io.anju.residence.notice.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Notice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A notice as answered, in the reader's language. */
record NoticeAnswer(
    String noticeId,
    String kind,
    LocalDate on,
    String title,
    String text,
    AboutAnswer about,
    Map<String, String> parameters,
    boolean read)
    implements AboutPersons {

  record AboutAnswer(About.Matter matter, String id, String personId) {}

  static NoticeAnswer of(Notice notice, Locale locale) {
    var about = notice.about();
    return new NoticeAnswer(notice.id(), notice.kind().code(), notice.on(), NoticeTexts.title(notice, locale),
        NoticeTexts.text(notice, locale), new AboutAnswer(about.matter(), about.id(), about.person().value()), notice.parameters(),
        notice.readAt().isPresent());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(about.personId());
  }
}
