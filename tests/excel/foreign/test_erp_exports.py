# ruff: noqa: E501 - a row of a file is one line
"""Exports as ERP and shop-floor systems write them, and lists in more languages."""

from __future__ import annotations

import pytest

from samples.foreign.writing import write_book
from tests.excel.foreign.summary import codes, good, orders, read, steps

TEXTS = {
    "epicor": "JobNum,PartNum,ProdQty,ReqDueDate,OprSeq,OpCode,ResourceGrpID,EstSetHours,ProdStandard,StdFormat\n000123,A,10,2026-12-14,10,CUT,SAW,0.5,2,MP\n000123,A,10,2026-12-14,20,MILL,HAAS,1,20,PH\n000124,B,5,2026-12-18,10,CUT,SAW,0.5,1,HP\n",
    "jobboss": "Job,Part_Number,Order_Quantity,Promised_Date,Sequence,Work_Center,Est_Setup_Hrs,Run,Run_Method,Status\n000123,A,10,12/14/2026,10,SAW,0.5,2,Min/Part,Open\n000123,A,10,12/14/2026,20,HAAS,1,20,Parts/Hr,Open\n000124,B,5,12/18/2026,10,SAW,0.5,1,Hrs/Part,Open\n",
    "visual": "WORKORDER_BASE_ID,PART_ID,DESIRED_QTY,DESIRED_WANT_DATE,SEQUENCE_NO,RESOURCE_ID,SETUP_HRS,RUN,RUN_TYPE\n000123,A,10,2026-12-14,10,SAW,0.5,2,MIN/PC\n000123,A,10,2026-12-14,20,HAAS,1,20,PCS/HR\n000124,B,5,2026-12-18,10,SAW,0.5,100,HRS/100\n",
    "abas": "BA-Nr;Artikel;Suchwort;Menge;LE;Endtermin;AG-Pos;Arbeitsgang;MGR;Bearb.-Zeit;ZE;Rüstzeit;ZE\n000123;A;WELLE;10;Stück;14.12.2026;10;SAEGEN;SAW;2,0;min;0,5;h\n000123;A;WELLE;10;Stück;14.12.2026;20;FRAESEN;HAAS;180;s;1;h\n000124;B;ROHR;5;Stück;18.12.2026;10;SAEGEN;SAW;1,0;h;30;min\n",
    "made2manage": "fjobno,fpartno,fquantity,fddue_date,foperno,fpro_id,fsetuptime (h),fuprodtime (min)\n000123,A,10,12/14/2026,10,SAW,0.50,2\n000123,A,10,12/14/2026,20,HAAS,1.00,3\n000124,B,5,12/18/2026,10,SAW,0.50,60\n",
}  # fmt: skip


@pytest.mark.parametrize("system", TEXTS)
def test_one_shop_in_the_words_of_five_systems(tmp_path, system):
    (tmp_path / f"{system}.csv").write_text(TEXTS[system], encoding="utf-8")
    problem = good(tmp_path / f"{system}.csv")
    assert {name: (quantity, due) for name, (_, quantity, due, _) in orders(problem).items()} == {"000123": (10, "12-15 00:00"), "000124": (5, "12-19 00:00")}
    assert steps(problem) == {("000123", "10"): {"SAW": (30, 20)}, ("000123", "20"): {"HAAS": (60, 30)}, ("000124", "10"): {"SAW": (30, 300)}}


def test_what_each_row_says_of_its_run_time(tmp_path):
    routing = [["Part", "Op", "Work center", "Setup hrs", "Run", "Run type"], ["A", 10, "M1", 0.5, 2, "min/pc"], ["A", 20, "M2", 0.5, 30, "pcs/hr"], ["B", 10, "M1", 1, 3, "hrs/100"]]
    write_book(tmp_path / "book.xlsx", {"Routing": routing, "Orders list": [["Order", "Part", "Qty", "Due"], ["1", "A", 10, "2026-12-04"], ["2", "B", 10, "2026-12-04"]]})
    assert steps(good(tmp_path / "book.xlsx")) == {("1", "10"): {"M1": (30, 20)}, ("1", "20"): {"M2": (30, 20)}, ("2", "10"): {"M1": (60, 18)}}


def test_blank_cells_of_an_order_above_several_operations(tmp_path):
    (tmp_path / "wo.csv").write_text("Work Order,Item To Manufacture,Qty To Manufacture,Expected Delivery Date,Status,Operation (Operations),Workstation (Operations),Time in mins (Operations),Sequence ID (Operations)\nWO-1,A,10,2026-12-04,Not Started,Cut,Saw,20,1\n,,,,,Mill,Mill A,30,2\nWO-2,B,5,2026-12-07,Not Started,Cut,Saw,10,1\n", encoding="utf-8")
    loaded = read(tmp_path / "wo.csv")
    assert loaded.errors == () or [i.code for i in loaded.errors] == ["doubtful-column"]
    assert "assumed-quantity" not in codes(loaded)


LANGUAGES = {
    "portuguese": ([["Ordem de produção", "Produto", "Quantidade", "Data de entrega"]], [["Produto", "Operação", "Máquina", "Tempo de setup (min)", "Tempo por peça (min)"]]),
    "turkish": ([["İş Emri No", "Ürün", "Miktar", "Termin Tarihi"]], [["Ürün", "Operasyon No", "Makine", "Hazırlık Süresi", "Birim Süre"]]),
    "japanese": ([["オーダーコード", "品目", "数量", "納期"]], [["品目", "工程番号", "資源", "段取時間(分)", "加工時間(分)"]]),
    "dutch": ([["Ordernr", "Artikel", "Aantal", "Leverdatum"]], [["Artikel", "Bewerkingsnr", "Machine", "Insteltijd (min)", "Bewerkingstijd (min)"]]),
    "czech": ([["Výrobní příkaz", "Výrobek", "Množství", "Termín dodání"]], [["Výrobek", "Operace", "Stroj", "Seřizovací čas (min)", "Kusový čas (min)"]]),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_in_other_languages(tmp_path, language):
    heads, routes = LANGUAGES[language]
    pages = {"1": [*heads, ["1", "A", 10, "2026-12-04"], ["2", "B", 20, "2026-12-14"]], "2": [*routes, ["A", 10, "M1", 15, 2], ["B", 10, "M1", 15, 4]]}
    write_book(tmp_path / "book.xlsx", pages)
    problem = good(tmp_path / "book.xlsx")
    assert orders(problem) == {"1": ("A", 10, "12-05 00:00", 1), "2": ("B", 20, "12-15 00:00", 1)}
    assert steps(problem) == {("1", "10"): {"M1": (15, 20)}, ("2", "10"): {"M1": (15, 80)}}
