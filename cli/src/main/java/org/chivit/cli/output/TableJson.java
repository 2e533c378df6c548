package org.chivit.cli.output;

import java.util.List;
import org.chivit.analytics.table.ResultTable;

/**
 * The JSON form of a result that has no form of its own: {@code {"title": …, "rows": [{"column":
 * value, …}], "notes": […]}}.
 *
 * @param table the result
 */
public record TableJson(ResultTable table) implements JsonBody {

  @Override
  public void writeTo(JsonSink json) {
    json.object(
        () -> {
          json.field("title", table.title());
          json.array("rows", table.rows(), row -> json.object(() -> writeRow(json, row)));
          json.words("notes", table.notes());
        });
  }

  private void writeRow(JsonSink json, List<Object> row) {
    for (int i = 0; i < row.size(); i++) {
      json.cell(table.columns().get(i).name(), row.get(i));
    }
  }
}
