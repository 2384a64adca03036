package org.parley.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.table.CsvTableWriter;
import org.parley.table.SpreadsheetRules;

/**
 * Writes a network as {@code nodes.csv}, {@code edges.csv}, GraphML (graphml.graphdrawing.org) and
 * GEXF 1.2 (gexf.net), row by row.
 */
public final class NetworkFiles {

  private static final List<String> NODES =
      List.of("Id", "Label", "kind", "side_id", "mentions", "documents");
  private static final List<String> EDGES =
      List.of(
          "Source",
          "Target",
          "Type",
          "Weight",
          "unit",
          "jaccard",
          "npmi",
          "association_strength",
          "log_likelihood");

  /** An attribute of nodes or of edges, and its type in both graph formats. */
  private record Field(String name, String type) {}

  private static final List<Field> OF_NODES =
      List.of(
          new Field("kind", "string"),
          new Field("side_id", "string"),
          new Field("mentions", "long"),
          new Field("documents", "long"));
  private static final List<Field> OF_EDGES =
      List.of(
          new Field("unit", "string"),
          new Field("jaccard", "double"),
          new Field("npmi", "double"),
          new Field("association_strength", "double"),
          new Field("log_likelihood", "double"));

  /** GraphML's keys: the weight of an edge, the label of a node, then both lists. */
  private static final int WEIGHT_KEY = 0;

  private static final int LABEL_KEY = 1;
  private static final int FIRST_NODE_KEY = 2;
  private static final int FIRST_EDGE_KEY = FIRST_NODE_KEY + OF_NODES.size();

  private NetworkFiles() {}

  /** Writes all four files into a folder. */
  public static void write(Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (CsvTableWriter csv = csv(folder.resolve("nodes.csv"), NODES)) {
      for (Network.Node n : network.nodes()) {
        csv.write(List.of(n.id(), n.label(), n.kind(), n.sideId(), n.mentions(), n.documents()));
      }
    }
    try (CsvTableWriter csv = csv(folder.resolve("edges.csv"), EDGES);
        XmlLines graphMl = graphMl(folder.resolve("actors.graphml"), network);
        XmlLines gexf = gexf(folder.resolve("actors.gexf"), network)) {
      for (Network.Tie t : network.ties()) {
        csv.write(
            List.of(
                t.source(),
                t.target(),
                "Undirected",
                t.weight(),
                t.unit(),
                t.jaccard(),
                t.npmi(),
                t.associationStrength(),
                t.logLikelihood()));
        String weight = Double.toString((double) t.weight());
        List<String> values = values(t);
        graphMlEdge(graphMl, t, weight, values);
        gexfEdge(gexf, t, weight, values);
      }
      graphMl.close("graph");
      graphMl.close("graphml");
      gexf.close("edges");
      gexf.close("graph");
      gexf.close("gexf");
    }
  }

  private static XmlLines graphMl(Path file, Network network) throws IOException {
    XmlLines xml =
        new XmlLines(
            file,
            "graphml",
            "xmlns",
            "http://graphml.graphdrawing.org/xmlns",
            "xsi:schemaLocation",
            "http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    // As an attribute of every edge: a default is not known to every reader.
    graphMlKey(xml, WEIGHT_KEY, "edge", new Field("weight", "double"));
    graphMlKey(xml, LABEL_KEY, "node", new Field("label", "string"));
    for (int i = 0; i < OF_NODES.size(); i++) {
      graphMlKey(xml, FIRST_NODE_KEY + i, "node", OF_NODES.get(i));
    }
    for (int i = 0; i < OF_EDGES.size(); i++) {
      graphMlKey(xml, FIRST_EDGE_KEY + i, "edge", OF_EDGES.get(i));
    }
    xml.open("graph", "edgedefault", "undirected");
    for (Network.Node node : network.nodes()) {
      xml.open("node", "id", node.id());
      graphMlData(xml, LABEL_KEY, node.label());
      List<String> values = values(node);
      for (int i = 0; i < values.size(); i++) {
        graphMlData(xml, FIRST_NODE_KEY + i, values.get(i));
      }
      xml.close("node");
    }
    return xml;
  }

  private static void graphMlKey(XmlLines xml, int key, String of, Field field) throws IOException {
    xml.empty(
        "key", "id", "key" + key, "for", of, "attr.name", field.name(), "attr.type", field.type());
  }

  private static void graphMlData(XmlLines xml, int key, String value) throws IOException {
    xml.text(value, "data", "key", "key" + key);
  }

  private static void graphMlEdge(XmlLines xml, Network.Tie tie, String weight, List<String> values)
      throws IOException {
    xml.open("edge", "source", tie.source(), "target", tie.target());
    graphMlData(xml, WEIGHT_KEY, weight);
    for (int i = 0; i < values.size(); i++) {
      if (isKnown(i, values)) {
        graphMlData(xml, FIRST_EDGE_KEY + i, values.get(i));
      }
    }
    xml.close("edge");
  }

  private static XmlLines gexf(Path file, Network network) throws IOException {
    XmlLines xml =
        new XmlLines(
            file,
            "gexf",
            "xmlns",
            "http://www.gexf.net/1.2draft",
            "xsi:schemaLocation",
            "http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd",
            "version",
            "1.2",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    xml.open("graph", "defaultedgetype", "undirected");
    gexfAttributes(xml, "node", OF_NODES);
    gexfAttributes(xml, "edge", OF_EDGES);
    xml.open("nodes");
    for (Network.Node node : network.nodes()) {
      xml.open("node", "id", node.id(), "label", node.label());
      gexfValues(xml, values(node), false);
      xml.close("node");
    }
    xml.close("nodes");
    xml.open("edges");
    return xml;
  }

  private static void gexfAttributes(XmlLines xml, String of, List<Field> fields)
      throws IOException {
    xml.open("attributes", "class", of);
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      xml.empty("attribute", "id", "" + i, "title", field.name(), "type", field.type());
    }
    xml.close("attributes");
  }

  private static void gexfEdge(XmlLines xml, Network.Tie tie, String weight, List<String> values)
      throws IOException {
    xml.open(
        "edge",
        "id",
        tie.source() + "--" + tie.target(),
        "source",
        tie.source(),
        "target",
        tie.target(),
        "type",
        "undirected",
        "weight",
        weight);
    gexfValues(xml, values, true);
    xml.close("edge");
  }

  private static void gexfValues(XmlLines xml, List<String> values, boolean ofEdge)
      throws IOException {
    xml.open("attvalues");
    for (int i = 0; i < values.size(); i++) {
      if (!ofEdge || isKnown(i, values)) {
        xml.empty("attvalue", "for", "" + i, "value", values.get(i));
      }
    }
    xml.close("attvalues");
  }

  /** In the order of the fields. */
  private static List<String> values(Network.Node node) {
    return List.of(
        node.kind(),
        node.sideId(),
        String.valueOf(node.mentions()),
        String.valueOf(node.documents()));
  }

  /** In the order of the fields; a measure that is not known is empty. */
  private static List<String> values(Network.Tie tie) {
    return List.of(
        tie.unit(),
        number(tie.jaccard()),
        number(tie.npmi()),
        number(tie.associationStrength()),
        number(tie.logLikelihood()));
  }

  /** The unit always is, a measure where it has a number. */
  private static boolean isKnown(int field, List<String> values) {
    return field == 0 || !values.get(field).isEmpty();
  }

  private static String number(String cell) {
    return cell.isEmpty() ? "" : Double.valueOf(cell.replace(',', '.')).toString();
  }

  private static CsvTableWriter csv(Path file, List<String> header) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new CsvTableWriter(out, header, SpreadsheetRules.PLAIN);
  }
}
