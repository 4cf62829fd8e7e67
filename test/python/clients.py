"""gql, sgqlc and ariadne-codegen, each asked who holds a licence in 2027."""
import importlib
import json
import os
import subprocess
import sys
import tempfile

URL = sys.argv[1]
QUESTION = """
query InYear($year: Int!, $first: Int) {
  rights(year: $year, first: $first) {
    totalCount
    edges { evaluation { status certainty explanation } node { id ref holder { name } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def checked(client, rights):
    """The licence through 2032 is held in 2027, whichever client asks."""
    held = {edge["node"]["ref"]: edge for edge in rights["edges"]}
    assert rights["totalCount"] == len(held), (client, rights["totalCount"], len(held))
    assert held["right:licence-2032"]["evaluation"]["status"] == "IN_FORCE", client
    print(f"{client}: {len(held)} rights of 2027, as expected")


def with_gql():
    from gql import Client, gql
    from gql.transport.exceptions import TransportQueryError
    from gql.transport.requests import RequestsHTTPTransport

    client = Client(transport=RequestsHTTPTransport(url=URL), fetch_schema_from_transport=True)
    question = gql(QUESTION)
    question.variable_values = {"year": 2027, "first": 100}
    checked("gql", client.execute(question)["rights"])
    try:
        client.execute(gql('{ rights(on: "2027-02-30") { totalCount } }'))
    except TransportQueryError as error:
        assert error.errors[0]["extensions"]["code"] == "INVALID_DATE", error.errors
    else:
        raise AssertionError("gql: a day that does not exist was answered")


def with_sgqlc():
    from sgqlc.endpoint.http import HTTPEndpoint
    from sgqlc.introspection import query, variables

    endpoint = HTTPEndpoint(URL)
    schema = endpoint(query, variables(include_description=True, include_deprecated=True))
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "schema.json"), "w") as file:
            json.dump(schema, file)
        subprocess.run(
            [os.path.join(os.path.dirname(sys.executable), "sgqlc-codegen"), "schema", "schema.json", "tenure_schema.py"],
            cwd=folder, check=True,
        )
        sys.path.insert(0, folder)
        tenure = importlib.import_module("tenure_schema")
        from sgqlc.operation import Operation

        operation = Operation(tenure.Query)
        rights = operation.rights(year=2027, first=100)
        rights.total_count()
        rights.edges.evaluation.status()
        rights.edges.node.ref()
        data = endpoint(operation)
    assert "errors" not in data, data
    checked("sgqlc", data["data"]["rights"])


def with_ariadne():
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "questions.graphql"), "w") as file:
            file.write(QUESTION)
        with open(os.path.join(folder, "pyproject.toml"), "w") as file:
            file.write(
                "[tool.ariadne-codegen]\n"
                f'remote_schema_url = "{URL}"\nqueries_path = "questions.graphql"\n'
                'target_package_name = "tenure_client"\nasync_client = false\n'
            )
        subprocess.run(
            [os.path.join(os.path.dirname(sys.executable), "ariadne-codegen")], cwd=folder, check=True,
        )
        sys.path.insert(0, folder)
        client = importlib.import_module("tenure_client").Client(url=URL)
        answer = client.in_year(year=2027, first=100)
    checked("ariadne-codegen", answer.model_dump(by_alias=True, mode="json")["rights"])


for ask in (with_gql, with_sgqlc, with_ariadne):
    ask()
