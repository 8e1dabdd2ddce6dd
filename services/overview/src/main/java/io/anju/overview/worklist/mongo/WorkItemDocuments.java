package io.anju.overview.worklist.mongo;

import io.anju.codes.DivisionCode;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.worklist.WorkItem;
import io.anju.overview.worklist.WorkList;
import io.anju.overview.worklist.WorkPlace;
import io.anju.overview.worklist.WorkSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * A task as stored: {@code scopes} names its list in its division and in each above, so that an
 * index over scopes and order holds every page.
 */
final class WorkItemDocuments {

  static final String ID = "_id";
  static final String SCOPES = "scopes";
  static final String ORDER = "order";
  static final String PLACE = "place";
  static final String OWNER = "owner";
  static final String DUE_ON = "dueOn";
  static final String SINCE = "since";

  private WorkItemDocuments() {}

  static BsonDocument of(WorkItem item) {
    var place = new WorkPlace(item.list(), item.division());
    var document =
        new BsonDocument(ID, new BsonString(item.key()))
            .append("list", new BsonString(item.list().code()))
            .append("id", new BsonString(item.id()))
            .append("type", new BsonString(item.subject().type().name()))
            .append("subject", new BsonString(item.subject().id()))
            .append("persons", array(item.persons().stream()))
            .append("division", new BsonString(item.division()))
            .append(SINCE, new BsonString(item.since().toString()))
            .append(OWNER, new BsonString(id(item.owner())))
            .append(PLACE, new BsonString(place.code()))
            .append(SCOPES, array(upwards(place).map(WorkPlace::code)))
            .append(ORDER, new BsonString(item.order()));
    item.dueOn().ifPresent(day -> document.append(DUE_ON, new BsonString(day.toString())));
    item.subject().label().ifPresent(label -> document.append("label", new BsonString(label)));
    return document;
  }

  static WorkItem toItem(BsonDocument document) {
    return new WorkItem(
        WorkList.ofCode(text(document, "list")),
        text(document, "id"),
        new WorkSubject(
            WorkSubject.Type.valueOf(text(document, "type")),
            text(document, "subject"),
            optional(document, "label")),
        document.getArray("persons").stream().map(one -> one.asString().getValue()).toList(),
        text(document, "division"),
        optional(document, DUE_ON).map(LocalDate::parse),
        LocalDate.parse(text(document, SINCE)),
        viewId(text(document, OWNER)));
  }

  /** A place and those above it. */
  static Stream<WorkPlace> upwards(WorkPlace place) {
    return Stream.iterate(
            Optional.of(new DivisionCode(place.division())),
            Optional::isPresent,
            one -> one.flatMap(DivisionCode::parent))
        .map(division -> new WorkPlace(place.list(), division.orElseThrow().value()));
  }

  static String text(BsonDocument document, String field) {
    return document.getString(field).getValue();
  }

  static Optional<String> optional(BsonDocument document, String field) {
    BsonValue value = document.get(field);
    return value == null ? Optional.empty() : Optional.of(value.asString().getValue());
  }

  static String id(ViewId view) {
    return view.kind() + "/" + view.key();
  }

  static ViewId viewId(String id) {
    int at = id.indexOf('/');
    return new ViewId(ViewKind.valueOf(id.substring(0, at)), id.substring(at + 1));
  }

  private static BsonArray array(Stream<String> texts) {
    return new BsonArray(List.copyOf(texts.map(BsonString::new).toList()));
  }
}
