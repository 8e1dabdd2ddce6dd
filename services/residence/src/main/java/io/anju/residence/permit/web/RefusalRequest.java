package io.anju.residence.permit.web;

import io.anju.platform.request.OneOrMany;
import io.anju.platform.request.OrText;
import io.anju.platform.request.Size;
import java.util.List;

/** The body of a refusal. */
record RefusalRequest(@Size(min = 1, max = 20) OneOrMany<ReasonRequest> reasons) {

  /** One reason, in words. */
  @OrText
  record ReasonRequest(String text) {}

  List<String> texts() {
    return reasons.all().stream().map(ReasonRequest::text).toList();
  }
}
